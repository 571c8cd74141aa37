import { describe, expect, it } from "vitest";
import type { Facts } from "@/app/(customer)/registration/[registration]/journeys/facts";
import { journeyOf } from "@/app/(customer)/registration/[registration]/journeys/journey-of";
import { ownerServices } from "@/app/(customer)/registration/[registration]/journeys/owner-services";
import { walk } from "@/lib/journey/walk";
import { accountOf, noFacts } from "./journey-facts";

const seen = { seen: true };
const facts: Facts = {
  ...noFacts,
  role: "owner",
  occasion: "after-delivery",
  vehicle: { tConnect: true, charging: true, kei: false },
  account: accountOf("individual"),
  request: { state: "approved", refusalReason: null, question: null },
};
const wanted = { "services/start": seen, "t-connect/choice": { apply: "yes" } };
const line = { state: "opening", failure: null, progress: 0, attempt: 1, vehicleChecked: false } as const;
const at = (saved: object, more: Partial<Facts> = {}) =>
  walk(ownerServices, { ...wanted, ...saved }, { ...facts, ...more });

describe("the services of an owner", () => {
  it("are the journey once the request is approved", () =>
    expect(journeyOf({ role: "owner", sameName: false, request: facts.request })).toBe(ownerServices));

  it("wait for the line, then for the check of the vehicle, whatever was saved", () => {
    expect(at({}).open).toBe("line/opening");
    expect(at({ "line/opening": seen }, { line: { ...line, progress: 99 } }).open).toBe("line/opening");
    const stands = { ...line, progress: 100 } as const;
    expect(at({ "line/vehicle-check": seen }, { line: stands }).open).toBe("line/vehicle-check");
    const open = { ...stands, state: "open", vehicleChecked: true } as const;
    expect(at({}, { line: open }).open).toBe("line/checked");
    expect(at({ "line/checked": seen }, { line: open }).open).toBe("t-connect/terms");
  });

  it("show a failure where it happened", () => {
    const failed = { ...line, state: "failed" } as const;
    expect(at({}, { line: { ...failed, failure: "out-of-range", progress: 40 } }).open).toBe("line/opening");
    const mismatch = { ...failed, failure: "other-vehicle", progress: 100 } as const;
    expect(at({}, { line: mismatch }).open).toBe("line/vehicle-check");
  });

  it("don't hold a service back that needs no line", () => {
    const refused = { "t-connect/choice": { apply: "no" }, "t-connect/declined": seen };
    expect(at(refused).open).toBe("charging/choice");
    expect(at(refused, { line: { ...line, state: "failed", failure: "out-of-range" } }).open).toBe(
      "charging/choice",
    );
  });

  it("ask for no contractor, no questionnaire and no staff", () => {
    const steps = ["t-connect/contractor", "t-connect/survey", "services/staff"];
    const refused = {
      "t-connect/choice": { apply: "no" },
      "t-connect/declined": seen,
      "charging/choice": { apply: "no" },
      "charging/declined": seen,
    };
    const end = at({ ...refused, "services/done": seen });
    expect(end.open).toBe("finished");
    for (const step of steps) expect(end.steps).not.toContain(step);
  });
});
