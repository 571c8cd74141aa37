import type { Journey } from "@/lib/journey/define";
import * as last from "../last.schema";
import * as newsletter from "../newsletter/schema";
import * as signIn from "../sign-in/schema";
import * as userTerms from "../user/terms/schema";
import * as vehicleData from "../vehicle-data/schema";
import * as webTerms from "../web-terms/schema";
import { identificationAtHome, seen } from "./account";
import { hasAccount, newAccount } from "./conditions";
import type { Facts } from "./facts";
import { requestApproved, requestSubmitted } from "./owner-conditions";
import { services } from "./services";

/**
 * 納車後の使用者情報の登録 (guide section 4-1, steps 2 and on; 1 is the QR or the URL), and once it is approved the
 * services (5-1, 5-2). Until then everything may be changed but an account that was made.
 */
export const owner: Journey<Facts> = {
  name: "owner",
  steps: [
    { id: "sign-in", ...signIn },
    ...identificationAtHome,

    { id: "account/register", when: hasAccount, ...seen },
    { id: "account/confirmed", when: hasAccount, ...seen },

    { id: "account/review", when: newAccount, commits: true, ...seen },
    { id: "account/created", when: newAccount, ...seen },
    { id: "web-terms", when: newAccount, ...webTerms },
    { id: "web-link", when: newAccount, ...seen },
    { id: "newsletter", when: newAccount, ...newsletter },

    { id: "user/terms", ...userTerms },
    { id: "vehicle-data", ...vehicleData },
    { id: "request/review", done: requestSubmitted, commits: true, ...last },
    // Not committed: it is shown after the press even where the request is decided in the same second.
    { id: "request/submitted", done: requestApproved, ...last },

    ...services,
    { id: "finished", ...last },
  ],
};
