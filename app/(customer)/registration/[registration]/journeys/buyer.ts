import { seenSchema } from "@/lib/domain/seen";
import type { Journey } from "@/lib/journey/define";
import * as confirm from "../account/confirm/schema";
import * as corporateNumber from "../account/corporate-number/schema";
import * as corporation from "../account/corporation/schema";
import * as email from "../account/email/schema";
import * as emailCode from "../account/email-code/schema";
import * as inputMethod from "../account/input-method/schema";
import * as kind from "../account/kind/schema";
import * as login from "../account/login/schema";
import * as person from "../account/person/schema";
import * as terms from "../account/terms/schema";
import * as consent from "../consent/schema";
import * as done from "../done/schema";
import * as signIn from "../sign-in/schema";
import * as staffCheck from "../staff-check/schema";
import {
  cameraChosen,
  hasAccount,
  newAccount,
  newCorporation,
  newIndividual,
  recordFound,
  staffCheckNeeded,
} from "./conditions";
import type { Facts } from "./facts";

const seen = { schema: seenSchema };

/** 買主情報の登録 (guide section 1-1, steps 4 and on; 1 to 3 are the QR, the start page and the overview). */
export const buyer: Journey<Facts> = {
  name: "buyer",
  steps: [
    { id: "vehicle", ...seen },
    { id: "consent", ...consent },
    { id: "sign-in", ...signIn },

    { id: "account/confirm", when: hasAccount, ...confirm },

    { id: "account/terms", when: newAccount, ...terms },
    { id: "account/email", when: newAccount, ...email },
    { id: "account/email-code", when: newAccount, ...emailCode },
    { id: "account/email-verified", when: newAccount, ...seen },
    { id: "account/kind", when: newAccount, ...kind },

    { id: "account/input-method", when: newIndividual, ...inputMethod },
    { id: "licence/notice", when: cameraChosen, ...seen },
    { id: "account/person", when: newIndividual, ...person },

    { id: "account/login", when: newCorporation, ...login },
    { id: "account/corporate-number", when: newCorporation, ...corporateNumber },
    { id: "account/corporate-record", when: recordFound, ...seen },
    { id: "account/corporation", when: newCorporation, ...corporation },

    { id: "staff-check", when: staffCheckNeeded, ...staffCheck },

    { id: "account/register", when: hasAccount, commits: true, ...seen },
    { id: "account/confirmed", when: hasAccount, ...seen },

    { id: "account/review", when: newAccount, commits: true, ...seen },
    { id: "account/created", when: newAccount, ...seen },

    { id: "done", ...done },
  ],
};
