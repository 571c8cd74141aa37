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
import { answer as chargingApply } from "../charging/apply/action";
import { answer as chargingDeclined } from "../charging/declined/action";
import { answer as chargingPlan } from "../charging/plan/action";
import { answer as chargingReview } from "../charging/review/action";
import { answer as chargingTerms } from "../charging/terms/action";
import { schema as choice } from "../choice.schema";
import { answer as consent } from "../consent/action";
import { schema as capture } from "../licence/capture/schema";
import { schema as document } from "../licence/document/schema";
import { answer as result } from "../licence/result/action";
import { answer as lineOpening } from "../line/opening/action";
import { answer as vehicleCheck } from "../line/vehicle-check/action";
import { answer as newsletter } from "../newsletter/action";
import { answer as card } from "../payment/card/action";
import { answer as method } from "../payment/method/action";
import { answer as requestReview } from "../request/review/action";
import { answer as servicesStaff } from "../services/staff/action";
import { answer as signIn } from "../sign-in/action";
import { answer as staffCheck } from "../staff-check/action";
import { answer as tConnectApply } from "../t-connect/apply/action";
import { answer as tConnectChoice } from "../t-connect/choice/action";
import { answer as contractor } from "../t-connect/contractor/action";
import { answer as tConnectDeclined } from "../t-connect/declined/action";
import { answer as options } from "../t-connect/options/action";
import { answer as tConnectReview } from "../t-connect/review/action";
import { answer as survey } from "../t-connect/survey/action";
import { answer as tConnectTerms } from "../t-connect/terms/action";
import { answer as userDone } from "../user/done/action";
import { answer as handOff } from "../user/hand-off/action";
import { answer as later } from "../user/later/action";
import { answer as name } from "../user/name/action";
import { answer as presence } from "../user/presence/action";
import { answer as userTerms } from "../user/terms/action";
import { answer as vehicleData } from "../vehicle-data/action";
import { answer as webTerms } from "../web-terms/action";
import { type AnswerStep, parseForm, seen } from "./answer-step";

const BY_STEP: Record<string, AnswerStep> = {
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
  "web-terms": webTerms,
  "web-link": seen,
  newsletter,
  "vehicle-data": vehicleData,
  "request/review": requestReview,
  done: seen,
  "user/start": seen,
  "user/name": name,
  "user/terms": userTerms,
  "user/presence": presence,
  "user/hand-off": handOff,
  "user/later": later,
  "user/closed": seen,
  "user/staff": seen,
  "user/done": userDone,
  "services/start": seen,
  "t-connect/choice": tConnectChoice,
  "line/opening": lineOpening,
  "line/vehicle-check": vehicleCheck,
  "line/checked": seen,
  "t-connect/contractor": contractor,
  "t-connect/terms": tConnectTerms,
  "t-connect/options": options,
  "payment/method": method,
  "payment/card": card,
  "t-connect/review": tConnectReview,
  "t-connect/apply": tConnectApply,
  "t-connect/declined": tConnectDeclined,
  "t-connect/survey": survey,
  "t-connect/other-contractor": seen,
  "charging/choice": parseForm(choice),
  "charging/terms": chargingTerms,
  "charging/plan": chargingPlan,
  "charging/review": chargingReview,
  "charging/apply": chargingApply,
  "charging/declined": chargingDeclined,
  "services/done": seen,
  "services/staff": servicesStaff,
};

/** How each step's form becomes its answer. */
export const answers: ReadonlyMap<string, AnswerStep> = new Map(Object.entries(BY_STEP));
