import type { Journey } from "@/lib/journey/define";
import * as last from "../last.schema";
import { beginning, identification, seen } from "./account";
import { hasAccount, newAccount, registered } from "./conditions";
import type { Facts } from "./facts";
import { leftAlready } from "./service-conditions";
import { services } from "./services";
import { endsHere } from "./user-conditions";

/** 使用者情報の登録 on the user's own phone (guide section 2-2, steps 8 and on). */
export const user: Journey<Facts> = {
  name: "user",
  steps: [
    ...beginning,
    ...identification,

    { id: "account/register", when: hasAccount, ...seen },
    { id: "account/confirmed", when: hasAccount, tells: true, ...seen },

    { id: "account/review", when: newAccount, commits: true, ...seen },
    { id: "account/created", when: newAccount, tells: true, ...seen },

    { id: "user/terms", done: registered, commits: true, ...last },
    { id: "user/done", when: (answers, facts) => !endsHere(answers, facts), ...seen },
    // 「とじる」: what was entered is shown no more.
    { id: "user/done", when: endsHere, commits: true, ...seen },
    // 「次に出てくる画面で「OK」を押します」 (2-2/16-A, 27-B): staff take leave here too.
    { id: "services/staff", when: endsHere, done: leftAlready, commits: true, ...last },
    ...services,
    { id: "finished", ...last },
  ],
};

/** A user who is the buyer: everything up to here was answered on the buyer's registration (guide section 2-1). */
export const sameNameUser: Journey<Facts> = {
  name: "same-name-user",
  steps: [...services, { id: "finished", ...last }],
};
