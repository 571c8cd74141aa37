import { describe, expect, it } from "vitest";
import { servicesLeft, servicesToReconsider } from "./services-left";

const offered = ["t-connect", "charging"] as const;
const held = (tConnect: "accepted" | "declined" | null, charging: "accepted" | "declined" | null) => ({
  offered,
  applications: [
    ...(tConnect ? [{ service: "t-connect", state: tConnect } as const] : []),
    ...(charging ? [{ service: "charging", state: charging } as const] : []),
  ],
});

describe("what there is still to do about the services of a vehicle", () => {
  it("is every service nobody decided on", () => {
    expect(servicesLeft(held(null, null))).toEqual(["t-connect", "charging"]);
    expect(servicesLeft(held("accepted", null))).toEqual(["charging"]);
    expect(servicesLeft(held("declined", "accepted"))).toEqual([]);
    expect(servicesLeft({ offered: [], applications: [] })).toEqual([]);
  });

  it("and may be thought over while nothing after it was applied for", () => {
    expect(servicesToReconsider(held("declined", "declined"))).toEqual(["t-connect", "charging"]);
    expect(servicesToReconsider(held("declined", "accepted"))).toEqual([]);
    expect(servicesToReconsider(held("accepted", "declined"))).toEqual(["charging"]);
    expect(servicesToReconsider(held("accepted", null))).toEqual([]);
  });
});
