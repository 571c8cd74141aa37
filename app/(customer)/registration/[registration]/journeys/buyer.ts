import type { Journey } from "@/lib/journey/define";
import * as last from "../last.schema";
import * as name from "../user/name/schema";
import * as presence from "../user/presence/schema";
import { beginning, identification, seen } from "./account";
import { hasAccount, newAccount, registered } from "./conditions";
import type { Facts } from "./facts";
import {
  differentName,
  endsHere,
  sameName,
  userAbsent,
  userIsBuyer,
  userOnOwnPhone,
  userPresent,
  userPutOff,
} from "./user-conditions";

/**
 * 買主情報の登録 (guide section 1-1, steps 4 and on; 1 to 3 are the QR, the start page and the overview), and then how
 * the user is registered, on the buyer's phone: 2-1 same name, 2-2/1 to 4 own phone, 2-3 after delivery.
 */
export const buyer: Journey<Facts> = {
  name: "buyer",
  steps: [
    ...beginning,
    ...identification,

    { id: "account/register", when: hasAccount, done: registered, commits: true, ...last },
    { id: "account/confirmed", when: hasAccount, tells: true, ...seen },

    { id: "account/review", when: newAccount, done: registered, commits: true, ...last },
    { id: "account/created", when: newAccount, tells: true, ...seen },

    { id: "done", tells: true, ...seen },

    { id: "user/start", ...seen },
    { id: "user/name", ...name },
    { id: "user/terms", when: sameName, done: userIsBuyer, commits: true, ...last },
    { id: "user/presence", when: differentName, ...presence },
    { id: "user/hand-off", when: userPresent, done: userOnOwnPhone, commits: true, ...last },
    { id: "user/later", when: userAbsent, done: userPutOff, commits: true, ...last },
    { id: "user/closed", when: userAbsent, ...seen },
    { id: "user/staff", when: userAbsent, ...seen },
    { id: "user/done", when: (answers, facts) => !userAbsent(answers) && !endsHere(answers, facts), ...seen },
    // 「とじる」: what was entered is shown no more.
    {
      id: "user/done",
      when: (answers, facts) => !userAbsent(answers) && endsHere(answers, facts),
      commits: true,
      ...seen,
    },
    { id: "finished", ...last },
  ],
};
