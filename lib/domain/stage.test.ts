import { describe, expect, it } from "vitest";
import { stageOf, stepAtWork } from "./stage";

const part = (role: string, state: string, openStep: string | null = null) => ({ role, state, openStep });
const buyer = part("buyer", "registered", "user/hand-off");

describe("the stage of a contract", () => {
  it("begins before anybody pressed the button", () => expect(stageOf([])).toBe("not-started"));

  it.each([
    [[part("buyer", "started", "vehicle")], "buyer-started"],
    [[part("buyer", "started", "staff-check")], "buyer-staff-check"],
    [[buyer], "buyer-registered"],
    [[buyer, part("user", "started", "sign-in")], "user-started"],
    [[buyer, part("user", "started", "staff-check")], "user-staff-check"],
    [[buyer, part("user", "registered")], "user-registered"],
    [[buyer, part("user", "changing", "account/confirm")], "user-changing"],
    [[buyer, part("user", "after-delivery")], "user-after-delivery"],
    [[part("buyer", "changing"), part("user", "registered")], "buyer-changing"],
    [[buyer, { ...part("user", "registered", "finished"), left: true }], "services-done"],
    [[buyer, { ...part("user", "registered", "finished"), left: true, formAwaited: true }], "form-awaited"],
  ] as const)("%j is %s", (parts, stage) => expect(stageOf(parts)).toBe(stage));

  it("names the step of whoever is at work", () => {
    expect(stepAtWork([buyer, part("user", "started", "sign-in")])).toBe("sign-in");
    expect(stepAtWork([buyer, part("user", "registered", "finished")])).toBeNull();
  });
});
