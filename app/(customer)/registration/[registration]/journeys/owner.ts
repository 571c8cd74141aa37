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
import { requestSubmitted } from "./owner-conditions";

/**
 * 納車後の使用者情報の登録 (guide section 4-1, steps 2 and on; 1 is the QR or the URL). Until the
 * request is submitted everything may be changed but an account that was made.
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
    { id: "request/submitted", ...last },
  ],
};
