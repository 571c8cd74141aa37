import { describe, expect, it } from "vitest";
import { buyer } from "@/app/(customer)/registration/[registration]/journeys/buyer";
import type { Facts } from "@/app/(customer)/registration/[registration]/journeys/facts";
import { user } from "@/app/(customer)/registration/[registration]/journeys/user";
import { milestoneOf } from "@/app/(customer)/registration/[registration]/user/hand-off/milestones";
import { consentVersions } from "@/lib/domain/consent-texts";
import { walk } from "@/lib/journey/walk";
import { accountOf, noFacts } from "./journey-facts";

const seen = { seen: true };
const facts: Facts = {
  ...noFacts,
  role: "buyer",
  occasion: "at-dealer",
  vehicle: { tConnect: true, charging: false, kei: false },
  account: accountOf("corporate"),
};
const confirmed = {
  vehicle: seen,
  consent: { version: consentVersions["information-provision"] },
  "sign-in": { way: "account", accountId: "a" },
  "account/confirm": { identityRevision: 1 },
  "account/register": seen,
  "account/confirmed": seen,
};
const registered = { ...confirmed, done: seen, "user/start": seen };
const trail = (saved: object, more: Partial<Facts> = {}) =>
  walk(buyer, { ...registered, ...saved }, { ...facts, ...more });

describe("the user's part on the buyer's phone", () => {
  it("asks for the name, and then goes three ways", () => {
    expect(trail({}).open).toBe("user/name");
    expect(trail({ "user/name": { name: "same" } }).open).toBe("user/terms");
    const different = { "user/name": { name: "different" } };
    expect(trail(different).open).toBe("user/presence");
    expect(trail({ ...different, "user/presence": { present: "yes" } }).open).toBe("user/hand-off");
    expect(trail({ ...different, "user/presence": { present: "no" } }).open).toBe("user/later");
  });

  it("moves on by the facts: nothing saved on this phone ends the hand-off", () => {
    const saved = { "user/name": { name: "different" }, "user/presence": { present: "yes" } };
    const state = "registered" as const;
    const after = trail(saved, { user: { state, sameName: false } });
    expect(after.open).toBe("user/done");
    expect(after.refusal("user/presence")).toBe("settled");
    expect(trail(saved, { user: { state: "started", sameName: false } }).open).toBe("user/hand-off");
    expect(trail({ ...saved, "user/hand-off": seen }).open).toBe("user/hand-off");
  });

  it("does not take a closed way for done: the terms of the same name need the user to be there", () => {
    const saved = { "user/name": { name: "same" }, "user/terms": { version: consentVersions["user-terms"] } };
    expect(trail(saved).open).toBe("user/terms");
    expect(trail(saved, { user: { state: "registered", sameName: true } }).open).toBe("user/done");
  });

  it("shows no completion of a user who was put off", () => {
    const saved = { "user/name": { name: "different" }, "user/presence": { present: "no" } };
    const put = { user: { state: "after-delivery" as const, sameName: false } };
    expect(trail(saved, put).open).toBe("user/closed");
    const end = trail({ ...saved, "user/closed": seen, "user/staff": seen }, put);
    expect(end.open).toBe("finished");
    expect(end.steps).not.toContain("user/done");
  });
});

describe("the user's own journey", () => {
  const walkUser = (saved: object) => walk(user, { ...confirmed, ...saved }, { ...facts, role: "user" }).open;

  it("is registered by the terms, which a new version asks again", () => {
    expect(walkUser({})).toBe("user/terms");
    expect(walkUser({ "user/terms": { version: "2020-01-01" } })).toBe("user/terms");
    expect(walkUser({ "user/terms": { version: consentVersions["user-terms"] } })).toBe("user/done");
  });

  it("ends without services by 「とじる」 and, on the next screen, the staff's 「OK」", () => {
    const vehicle = { tConnect: false, charging: false, kei: false };
    const terms = { "user/terms": { version: consentVersions["user-terms"] } };
    const open = (saved: object, left = false) =>
      walk(user, { ...confirmed, ...terms, ...saved }, { ...facts, role: "user", vehicle, left }).open;
    expect(open({})).toBe("user/done");
    expect(open({ "user/done": seen })).toBe("services/staff");
    expect(open({ "user/done": seen }, true)).toBe("finished");
  });
});

describe("what the buyer's phone shows of the user", () => {
  it.each([
    [null, "started"],
    [{ state: "started", openStep: null }, "identified"],
    [{ state: "started", openStep: "account/person" }, "identified"],
    [{ state: "started", openStep: "staff-check" }, "checked"],
    [{ state: "started", openStep: "user/terms" }, "registered"],
    [{ state: "registered", openStep: "finished" }, "registered"],
  ] as const)("%j stands at %s", (at, milestone) => expect(milestoneOf(at)).toBe(milestone));
});
