import { seenSchema } from "@/lib/domain/seen";
import type { Step } from "@/lib/journey/define";
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
import * as capture from "../licence/capture/schema";
import * as document from "../licence/document/schema";
import * as result from "../licence/result/schema";
import * as signIn from "../sign-in/schema";
import * as staffCheck from "../staff-check/schema";
import {
  cameraChosen,
  changing,
  hasAccount,
  newAccount,
  newCorporation,
  newIndividual,
  recordFound,
  staffCheckNeeded,
} from "./conditions";
import type { Facts } from "./facts";

/** A step that only has to be left with its button. */
export const seen = { schema: seenSchema };

/** Vehicle, consent and sign-in: how a party at the dealer begins (1-1/4 to 6, 2-2/8 to 10). */
export const beginning: readonly Step<Facts>[] = [
  { id: "vehicle", ...seen },
  { id: "consent", ...consent },
  { id: "sign-in", settled: changing, ...signIn },
];

/** A new account's address, proved by a code. */
const address: readonly Step<Facts>[] = [
  { id: "account/terms", when: newAccount, ...terms },
  { id: "account/email", when: newAccount, ...email },
  { id: "account/email-code", when: newAccount, ...emailCode },
  { id: "account/email-verified", when: newAccount, ...seen },
];

/** How a new individual's data come in. */
const entry: readonly Step<Facts>[] = [
  { id: "account/input-method", when: newIndividual, ...inputMethod },
  { id: "licence/notice", when: cameraChosen, ...seen },
  { id: "licence/document", when: cameraChosen, ...document },
  { id: "licence/start", when: cameraChosen, ...seen },
  { id: "licence/capture", when: cameraChosen, ...capture },
  { id: "licence/result", when: cameraChosen, ...result },
];

const company: readonly Step<Facts>[] = [
  { id: "account/corporate-number", when: newCorporation, ...corporateNumber },
  { id: "account/corporate-record", when: recordFound, ...seen },
  { id: "account/corporation", when: newCorporation, ...corporation },
];

/** Who the party is: branch A (an account is there), B (new, individual) and C (new, corporate). */
export const identification: readonly Step<Facts>[] = [
  { id: "account/confirm", when: hasAccount, ...confirm },

  ...address,
  { id: "account/kind", when: newAccount, ...kind },

  ...entry,
  { id: "account/person", when: newIndividual, ...person },

  { id: "account/login", when: newCorporation, ...login },
  ...company,

  { id: "staff-check", when: staffCheckNeeded, ...staffCheck },
];

/** The same after delivery (guide 4-1): the sign-in data come before the kind, on a page of their own; no staff. */
export const identificationAtHome: readonly Step<Facts>[] = [
  { id: "account/confirm", when: hasAccount, ...confirm },

  ...address,
  { id: "account/login", when: newAccount, ...login },
  { id: "account/kind", when: newAccount, ...kind },

  ...entry,
  { id: "account/person", when: newIndividual, schema: person.personOnly, holds: person.holds },

  ...company,
];
