import { describe, expect, it } from "vitest";
import type { Facts } from "@/app/(customer)/registration/[registration]/journeys/facts";
import { journeyOf } from "@/app/(customer)/registration/[registration]/journeys/journey-of";
import { owner } from "@/app/(customer)/registration/[registration]/journeys/owner";
import { consentVersions } from "@/lib/domain/consent-texts";
import { OWNER_REQUEST_STATES, type OwnerRequestState } from "@/lib/domain/owner-request-state";
import { walk } from "@/lib/journey/walk";
import { accountOf, noFacts } from "./journey-facts";

const seen = { seen: true };
const facts: Facts = {
  ...noFacts,
  role: "owner",
  occasion: "after-delivery",
  vehicle: { tConnect: false, charging: false, kei: false },
  account: accountOf("individual"),
};
const vehicle = {
  chassisNumber: "MXWH60-4000001",
  region: "品川",
  classNumber: "330",
  kana: "さ",
  serial: "1001",
  vehicleKind: "",
};
const filledIn = {
  "sign-in": { way: "account", accountId: "a" },
  "account/confirm": { identityRevision: 1 },
  "account/register": seen,
  "account/confirmed": seen,
  "user/terms": { version: consentVersions["user-terms"] },
  "vehicle-data": vehicle,
};
const trail = (state: OwnerRequestState | null, saved: object = {}, more: Partial<Facts> = {}) => {
  const request = state && { state, refusalReason: null, question: null };
  return walk(
    journeyOf({ role: "owner", sameName: false, request }),
    { ...filledIn, ...saved },
    { ...facts, ...more, request },
  );
};

describe("the owner's journey", () => {
  it("asks no staff, and the guide's order for an account and for a new one", () => {
    expect(trail(null).steps).toEqual([
      "sign-in",
      "account/confirm",
      "account/register",
      "account/confirmed",
      "user/terms",
      "vehicle-data",
      "request/review",
    ]);
    const ids = owner.steps.map(({ id }) => id);
    expect(ids).not.toContain("staff-check");
    const inOrder = ["account/email-verified", "account/login", "account/kind", "account/person"];
    expect(ids.filter((id) => inOrder.includes(id))).toEqual(inOrder);
    const after = ["account/created", "web-terms", "web-link", "newsletter", "user/terms", "vehicle-data"];
    expect(ids.filter((id) => after.includes(id))).toEqual(after);
  });

  it("may be gone back in until the request is submitted, and when something was asked back", () => {
    for (const state of OWNER_REQUEST_STATES.filter((state) => state !== "approved")) {
      const open = state === "draft" || state === "asked-back";
      expect(trail(state).canVisit("vehicle-data"), state).toBe(open);
      expect(trail(state).open, state).toBe(open ? "request/review" : "request/submitted");
    }
  });

  it("asks anew where the account was changed elsewhere", () => {
    const account = facts.account && { ...facts.account, identityRevision: 2 };
    expect(trail(null, {}, { account }).open).toBe("account/confirm");
  });

  it("goes on to the vehicle's services once approved", () => {
    const more = { vehicle: { tConnect: true, charging: true, kei: false } };
    expect(trail("approved", {}, more).open).toBe("services/start");
    expect(trail("approved").open).toBe("finished");
    expect(trail("waiting", {}, more).open).toBe("request/submitted");
  });

  it("takes no kei vehicle from an answer that was saved before", () => {
    expect(trail(null, { "vehicle-data": { ...vehicle, classNumber: "580" } }).open).toBe("vehicle-data");
  });
});
