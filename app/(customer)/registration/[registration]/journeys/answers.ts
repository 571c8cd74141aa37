import { answer as confirm } from "../account/confirm/action";
import { answer as corporateNumber } from "../account/corporate-number/action";
import { answer as corporation } from "../account/corporation/action";
import { answer as email } from "../account/email/action";
import { answer as emailCode } from "../account/email-code/action";
import { schema as inputMethod } from "../account/input-method/schema";
import { answer as kind } from "../account/kind/action";
import { answer as login } from "../account/login/action";
import { answer as person } from "../account/person/action";
import { answer as register } from "../account/register/action";
import { answer as review } from "../account/review/action";
import { answer as terms } from "../account/terms/action";
import { answer as consent } from "../consent/action";
import { schema as capture } from "../licence/capture/schema";
import { schema as document } from "../licence/document/schema";
import { answer as result } from "../licence/result/action";
import { answer as signIn } from "../sign-in/action";
import { answer as staffCheck } from "../staff-check/action";
import { answer as handOff } from "../user/hand-off/action";
import { answer as later } from "../user/later/action";
import { answer as name } from "../user/name/action";
import { answer as presence } from "../user/presence/action";
import { answer as userTerms } from "../user/terms/action";
import { type AnswerStep, parseForm, seen } from "./answer-step";

/** How each step's form becomes its answer. */
export const answers: Record<string, AnswerStep> = {
  vehicle: seen,
  consent,
  "sign-in": signIn,
  "account/confirm": confirm,
  "account/terms": terms,
  "account/email": email,
  "account/email-code": emailCode,
  "account/email-verified": seen,
  "account/kind": kind,
  "account/input-method": parseForm(inputMethod),
  "licence/notice": seen,
  "licence/document": parseForm(document),
  "licence/start": seen,
  "licence/capture": parseForm(capture),
  "licence/result": result,
  "account/person": person,
  "account/login": login,
  "account/corporate-number": corporateNumber,
  "account/corporate-record": seen,
  "account/corporation": corporation,
  "staff-check": staffCheck,
  "account/register": register,
  "account/confirmed": seen,
  "account/review": review,
  "account/created": seen,
  done: seen,
  "user/start": seen,
  "user/name": name,
  "user/terms": userTerms,
  "user/presence": presence,
  "user/hand-off": handOff,
  "user/later": later,
  "user/closed": seen,
  "user/staff": seen,
  "user/done": seen,
};
