import { describe, expect, it } from "vitest";
import type { Facts } from "@/app/(customer)/registration/[registration]/journeys/facts";
import { orderDigest } from "@/app/(customer)/registration/[registration]/journeys/orders";
import { sameNameUser } from "@/app/(customer)/registration/[registration]/journeys/user";
import { consentVersions } from "@/lib/domain/consent-texts";
import { walk } from "@/lib/journey/walk";
import { accountOf, noFacts } from "./journey-facts";

const seen = { seen: true };
const facts: Facts = {
  ...noFacts,
  role: "user",
  occasion: "at-dealer",
  vehicle: { tConnect: true, charging: true, kei: false },
  account: accountOf("individual"),
};
const wifi = {
  code: "wifi",
  kind: "option",
  name: "車内Wi-Fi",
  yenPerMonth: 1650,
  priceNote: null,
  oneOff: null,
};
const plan = {
  code: "charging-a",
  kind: "plan",
  name: "プランA",
  yenPerMonth: 1650,
  priceNote: null,
  oneOff: null,
};
const agreed = {
  "services/start": seen,
  "t-connect/choice": { apply: "yes" },
  "t-connect/contractor": { contractor: "user" },
  "t-connect/terms": {
    terms: consentVersions["t-connect-terms"],
    data: consentVersions["t-connect-data"],
  },
};
const chargingChosen = {
  "charging/choice": { apply: "yes" },
  "charging/terms": { version: consentVersions["charging-terms"] },
  "charging/plan": { lines: [plan] },
};
const trail = (saved: object, more: Partial<Facts> = {}) =>
  walk(sameNameUser, { ...agreed, ...saved }, { ...facts, ...more });
const card = { kind: "credit_card" } as const;

describe("the services", () => {
  it("ask for a payment in T-Connect only where something paid was chosen", () => {
    expect(trail({ "t-connect/options": { lines: [] } }).open).toBe("t-connect/review");
    const paid = { "t-connect/options": { lines: [wifi] } };
    expect(trail(paid).open).toBe("payment/method");
    expect(trail({ ...paid, "payment/method": { method: "bank_transfer" } }).open).toBe("t-connect/review");
    const byCard = { ...paid, "payment/method": { method: "credit_card" } };
    expect(trail(byCard).open).toBe("payment/card");
    expect(trail(byCard, { payment: card }).open).toBe("t-connect/review");
  });

  it("don't take an invoice from an individual, whatever was posted", () => {
    const paid = { "t-connect/options": { lines: [wifi] }, "payment/method": { method: "invoice" } };
    expect(trail(paid).open).toBe("payment/method");
  });

  it("take a review for what it showed: another order is reviewed again", () => {
    const saved = { "t-connect/options": { lines: [] } };
    const order = orderDigest("t-connect", { ...agreed, ...saved }, facts);
    expect(trail({ ...saved, "t-connect/review": { order } }).open).toBe("t-connect/apply");
    const more = { "t-connect/options": { lines: [{ ...wifi, yenPerMonth: 0 }] } };
    expect(trail({ ...more, "t-connect/review": { order } }).open).toBe("t-connect/review");
  });

  it("ask for a payment with charging unless T-Connect registered one", () => {
    const applied: Partial<Facts> = { applications: { "t-connect": "accepted" } };
    const free = { "t-connect/options": { lines: [] } };
    const freeReviewed = {
      ...free,
      "t-connect/review": { order: orderDigest("t-connect", { ...agreed, ...free }, facts) },
    };
    expect(trail({ ...freeReviewed, ...chargingChosen }, applied).open).toBe("payment/method");
    const paid = {
      "t-connect/options": { lines: [wifi] },
      "payment/method": { method: "credit_card" },
    };
    const paidFacts = { ...facts, ...applied, payment: card };
    const paidReviewed = {
      ...paid,
      "t-connect/review": { order: orderDigest("t-connect", { ...agreed, ...paid }, paidFacts) },
    };
    const after = trail({ ...paidReviewed, ...chargingChosen }, { ...applied, payment: card });
    expect(after.open).toBe("charging/review");
    expect(after.refusal("t-connect/options")).toBe("settled");
  });

  it("end with another contractor, without charging", () => {
    const other = { "t-connect/contractor": { contractor: "other" }, "t-connect/other-contractor": seen };
    const after = trail({ ...other, "services/done": seen });
    expect(after.open).toBe("services/staff");
    expect(after.steps).not.toContain("charging/choice");
  });

  it("lead from a refusal over the questionnaire to charging, and to the staff", () => {
    const refused = { "t-connect/choice": { apply: "no" }, "t-connect/declined": seen };
    expect(trail(refused).open).toBe("t-connect/survey");
    const surveyed = { ...refused, "t-connect/survey": { reason: "price" } };
    expect(trail(surveyed).open).toBe("charging/choice");
    const vehicle = { ...facts.vehicle, charging: false };
    expect(trail(surveyed, { vehicle }).open).toBe("services/staff");
    expect(trail(surveyed, { vehicle, left: true }).open).toBe("finished");
  });

  it("are none for a vehicle that has none", () => {
    const none = walk(
      sameNameUser,
      {},
      { ...facts, vehicle: { tConnect: false, charging: false, kei: false } },
    );
    expect(none.steps).toEqual(["finished"]);
  });
});
