import { PARTY_KINDS, type PartyKind } from "./party";
import { type Occasion, type PaymentMethod, paymentMethods } from "./payment-methods";

/** The questions of the check chart and what may be answered, in the order they are asked. */
export const CHART_QUESTIONS = {
  when: ["dealer", "delivered"],
  /** The user: the buyer, somebody present with a phone, or neither present nor with a phone. */
  user: ["same", "present", "absent"],
  kind: PARTY_KINDS,
  tConnect: ["yes", "no", "unknown"],
  charging: ["yes", "no", "unknown"],
  kei: ["yes", "no", "unknown"],
} as const;

export type ChartQuestion = keyof typeof CHART_QUESTIONS;
export type ChartAnswers = { [Question in ChartQuestion]: (typeof CHART_QUESTIONS)[Question][number] };

/** A part of the enrolment, named after what it does; the guide's section stands beside it. */
export type PartId =
  | "buyer" // 1-1
  | "user-same-name" // 2-1
  | "user-own-phone" // 2-2
  | "user-later" // 2-3
  | "t-connect" // 3-1
  | "charging" // 3-2
  | "owner" // 4-1
  | "owner-t-connect" // 5-1
  | "owner-charging"; // 5-2

export type ChartPart = {
  id: PartId;
  occasion: Occasion;
  /** Who does it, each on the phone of their own. */
  by: "buyer" | "user";
  /** The kinds of party that come into question; two where the chart has not asked. */
  kinds: readonly PartyKind[];
  /** "if-offered": only where the vehicle has the service, which the customer did not know. */
  certain: "yes" | "if-offered";
  /** Whether staff compare the data with the identity document here: individuals at the dealer. */
  staffCheck: boolean;
  /** What a paid service may be paid with; empty where nothing is paid. */
  payment: readonly PaymentMethod[];
};

export type CheckChart = {
  parts: readonly ChartPart[];
  /** Kei vehicles can't be registered after delivery (guide 4-1/1): "maybe" where the customer does not know. */
  keiAfterDelivery: "refused" | "maybe" | "no-matter";
};

/**
 * The customer's own list of parts (guide, お申込み手続きの流れ), in the order they are done.
 */
export function checkChart(answers: ChartAnswers): CheckChart {
  const { when, user, kind, kei } = answers;
  if (when === "delivered") {
    if (kei === "yes") return { parts: [], keiAfterDelivery: "refused" };
    return { parts: afterDelivery(answers), keiAfterDelivery: kei === "unknown" ? "maybe" : "no-matter" };
  }
  const buyerKinds = user === "same" ? [kind] : PARTY_KINDS;
  const buyer = part("buyer", "at-dealer", { by: "buyer", kinds: buyerKinds, checked: true });
  if (user === "absent") {
    const later = part("user-later", "at-dealer", { by: "buyer", kinds: buyerKinds });
    const following = kei === "yes" ? [] : afterDelivery(answers);
    const keiAfterDelivery = ({ yes: "refused", unknown: "maybe", no: "no-matter" } as const)[kei];
    return { parts: [buyer, later, ...following], keiAfterDelivery };
  }
  const registration =
    user === "same"
      ? part("user-same-name", "at-dealer", { by: "buyer", kinds: [kind] })
      : part("user-own-phone", "at-dealer", { by: "user", kinds: [kind], checked: true });
  const parts = [buyer, registration, ...services(answers, "at-dealer", "t-connect", "charging")];
  return { parts, keiAfterDelivery: "no-matter" };
}

/** Reads the answers of an address. Only known codes pass; a question left out, or answered by another, is missing. */
export function readChartAnswers(
  query: Readonly<Record<string, string | string[] | undefined>>,
): { complete: true; answers: ChartAnswers } | { complete: false; missing: ChartQuestion[] } {
  const answers: Record<string, string> = {};
  const missing: ChartQuestion[] = [];
  for (const question of Object.keys(CHART_QUESTIONS) as ChartQuestion[]) {
    const given = query[question];
    const known: readonly string[] = CHART_QUESTIONS[question];
    if (typeof given === "string" && known.includes(given)) answers[question] = given;
    else if (question === "user" && query.when === "delivered") answers.user = "same";
    else missing.push(question);
  }
  if (missing.length > 0) return { complete: false, missing };
  return { complete: true, answers: answers as ChartAnswers };
}

function afterDelivery(answers: ChartAnswers): ChartPart[] {
  const owner = part("owner", "after-delivery", { by: "user", kinds: [answers.kind] });
  return [owner, ...services(answers, "after-delivery", "owner-t-connect", "owner-charging")];
}

/** T-Connect, then charging, each where the vehicle has it or may have it. */
function services(
  { kind, tConnect, charging }: ChartAnswers,
  occasion: Occasion,
  tConnectId: PartId,
  chargingId: PartId,
): ChartPart[] {
  const payment = paymentMethods(occasion, kind);
  const asked = [
    { id: tConnectId, has: tConnect },
    { id: chargingId, has: charging },
  ];
  return asked.flatMap(({ id, has }) => {
    if (has === "no") return [];
    const certain = has === "yes" ? "yes" : "if-offered";
    return [part(id, occasion, { by: "user", kinds: [kind], certain, payment })];
  });
}

function part(
  id: PartId,
  occasion: Occasion,
  about: Pick<ChartPart, "by" | "kinds"> & { checked?: boolean } & Partial<ChartPart>,
): ChartPart {
  const { by, kinds, checked, certain = "yes", payment = [] } = about;
  return {
    id,
    occasion,
    by,
    kinds,
    certain,
    staffCheck: Boolean(checked) && kinds.includes("individual"),
    payment,
  };
}
