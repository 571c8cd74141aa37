import type { Step } from "@/lib/journey/define";
import * as chargingPlan from "../charging/plan/schema";
import * as chargingTerms from "../charging/terms/schema";
import * as choice from "../choice.schema";
import * as last from "../last.schema";
import * as method from "../payment/method/schema";
import * as contractor from "../t-connect/contractor/schema";
import * as options from "../t-connect/options/schema";
import * as survey from "../t-connect/survey/schema";
import * as tConnectTerms from "../t-connect/terms/schema";
import { seen } from "./account";
import type { Facts } from "./facts";
import { reviewOf } from "./review";
import * as is from "./service-conditions";

/** T-Connectの利用申込み (guide sections 3-1 and 5-1). */
const tConnect: readonly Step<Facts>[] = [
  { id: "services/start", when: is.hasTConnect, ...seen },
  { id: "t-connect/choice", when: is.hasTConnect, ...choice },

  { id: "line/opening", when: is.needsLine, done: is.lineOpened, ...last },
  { id: "line/vehicle-check", when: is.needsLine, done: is.vehicleChecked, ...last },
  { id: "line/checked", when: is.needsLine, ...seen },

  { id: "t-connect/contractor", when: is.asksContractor, ...contractor },
  { id: "t-connect/terms", when: is.appliesForTConnect, ...tConnectTerms },
  { id: "t-connect/options", when: is.appliesForTConnect, ...options },
  { id: "payment/method", when: is.paysForTConnect, ...method },
  { id: "payment/card", when: is.cardForTConnect, done: is.cardRegistered, ...last },
  { id: "t-connect/review", when: is.appliesForTConnect, ...reviewOf("t-connect") },
  {
    id: "t-connect/apply",
    when: is.appliesForTConnect,
    done: is.accepted("t-connect"),
    commits: true,
    ...last,
  },

  { id: "t-connect/declined", when: is.refusesTConnect, ...seen },
  { id: "t-connect/survey", when: is.asksSurvey, ...survey },

  { id: "t-connect/other-contractor", when: is.otherContractor, ...seen },
];

/** EV・PHV充電サポートの利用申込み (guide sections 3-2 and 5-2). */
const charging: readonly Step<Facts>[] = [
  { id: "charging/choice", when: is.charging, ...choice },

  { id: "charging/terms", when: is.appliesForCharging, ...chargingTerms },
  { id: "charging/plan", when: is.appliesForCharging, ...chargingPlan },
  { id: "payment/method", when: is.paysForCharging, ...method },
  { id: "payment/card", when: is.cardForCharging, done: is.cardRegistered, ...last },
  { id: "charging/review", when: is.appliesForCharging, ...reviewOf("charging") },
  {
    id: "charging/apply",
    when: is.appliesForCharging,
    done: is.accepted("charging"),
    commits: true,
    ...last,
  },

  { id: "charging/declined", when: is.refusesCharging, ...seen },
];

/**
 * My TOYOTAのサービス利用手続き, on the phone that registered the user. A payment method is asked once: where T-Connect
 * has something paid, there; else with charging.
 */
export const services: readonly Step<Facts>[] = [
  ...tConnect,
  ...charging,
  { id: "services/done", when: is.showsDone, ...seen },
  { id: "services/staff", when: is.leaveTaken, done: is.leftAlready, commits: true, ...last },
];
