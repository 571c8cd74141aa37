import type { Service } from "@/lib/domain/catalogue";
import { somethingPaid } from "@/lib/domain/order";
import type { Answers } from "@/lib/journey/define";
import type { ChoiceAnswer } from "../choice.schema";
import type { MethodAnswer } from "../payment/method/schema";
import type { ContractorAnswer } from "../t-connect/contractor/schema";
import type { OptionsAnswer } from "../t-connect/options/schema";
import type { Facts } from "./facts";

type When = (answers: Answers, facts: Facts) => boolean;

/** All of the conditions hold. */
const all =
  (...conditions: When[]): When =>
  (answers, facts) =>
    conditions.every((condition) => condition(answers, facts));
const not =
  (condition: When): When =>
  (answers, facts) =>
    !condition(answers, facts);

export const atDealer: When = (_answers, { occasion }) => occasion === "at-dealer";
export const hasTConnect: When = (_answers, { vehicle }) => vehicle.tConnect;
const hasCharging: When = (_answers, { vehicle }) => vehicle.charging;
export const hasServices: When = (_answers, { vehicle }) => vehicle.tConnect || vehicle.charging;

const wants =
  (service: Service): When =>
  (answers) =>
    (answers[`${service}/choice`] as ChoiceAnswer | undefined)?.apply === "yes";
const refuses =
  (service: Service): When =>
  (answers) =>
    (answers[`${service}/choice`] as ChoiceAnswer | undefined)?.apply === "no";
/** The service was applied for: what its steps do is done, whatever was answered. */
export const accepted =
  (service: Service): When =>
  (_answers, { applications }) =>
    applications[service] === "accepted";

export const asksContractor = all(atDealer, wants("t-connect"));
/** In somebody else's name: everything at the dealer ends (guide 3-1/4-C to 6-C). */
export const otherContractor: When = (answers) =>
  (answers["t-connect/contractor"] as ContractorAnswer | undefined)?.contractor === "other";

export const appliesForTConnect = all(wants("t-connect"), not(otherContractor));
export const refusesTConnect = refuses("t-connect");
export const asksSurvey = all(atDealer, refusesTConnect);

const afterDelivery: When = (_answers, { occasion }) => occasion === "after-delivery";
/** After delivery the vehicle's line must be open first (guide 5-1/3-A); at the dealer nobody can open it yet. */
export const needsLine = all(afterDelivery, wants("t-connect"));
/** The line stands; whether the vehicle at its end is the right one is another matter. */
export function lineStands({ state, progress }: NonNullable<Facts["line"]>): boolean {
  return state === "open" || progress === 100;
}
export const lineOpened: When = (_answers, { line }) => line !== null && lineStands(line);
export const vehicleChecked: When = (_answers, { line }) => line?.state === "open";

const paidOption: When = (answers) => {
  const order = answers["t-connect/options"] as OptionsAnswer | undefined;
  return order !== undefined && somethingPaid(order.lines);
};
/** Something paid was chosen in T-Connect, so its payment is asked there (guide 3-1/5-A). */
export const paysForTConnect = all(appliesForTConnect, paidOption);

export const charging = all(hasCharging, not(otherContractor));
export const appliesForCharging = all(charging, wants("charging"));
export const refusesCharging = all(charging, refuses("charging"));
/** A method registered in T-Connect just before pays for charging too (guide 3-2/4-A). */
export const paysForCharging = all(appliesForCharging, not(paysForTConnect));

const byCard: When = (answers) =>
  (answers["payment/method"] as MethodAnswer | undefined)?.method === "credit_card";
export const cardForTConnect = all(paysForTConnect, byCard);
export const cardForCharging = all(paysForCharging, byCard);
/** A card is registered with the provider. */
export const cardRegistered: When = (_answers, { payment }) => payment?.kind === "credit_card";

/** A screen says that everything is done: after charging, after another contractor, and always after delivery. */
export const showsDone: When = (answers, facts) =>
  hasServices(answers, facts) &&
  (facts.occasion === "after-delivery" || charging(answers, facts) || otherContractor(answers, facts));
/** Staff take leave at the dealer. */
export const leaveTaken = all(atDealer, hasServices);
export const leftAlready: When = (_answers, { left }) => left;
