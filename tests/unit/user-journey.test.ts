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
const settled: Facts = { ...facts, state: "registered" };
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
  walk(buyer, { ...registered, ...saved }, { ...settled, ...more });

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

describe("a buyer who is being changed", () => {
  const changed = (saved: object, more: Partial<Facts> = {}) =>
    walk(buyer, { ...registered, ...saved }, { ...facts, state: "changing", ...more });

  it("signs in as nobody else: a new account asked for in another tab changes nothing", () => {
    const trail = changed({ "account/confirm": undefined });
    expect(trail.open).toBe("account/confirm");
    for (const id of ["vehicle", "consent", "sign-in"]) expect(trail.refusal(id)).toBe("settled");
    expect(trail.back("account/confirm")).toBeNull();
  });

  it("is registered again before anything that follows is open, however far the user is", () => {
    const user = { state: "registered" as const, sameName: false };
    const way = {
      "user/name": { name: "different" },
      "user/presence": { present: "yes" },
      "user/done": seen,
    };
    expect(changed(way, { user }).open).toBe("account/register");
  });

  it("reads that it is registered once more, and then stands where it stood", () => {
    const user = { state: "registered" as const, sameName: false };
    const way = {
      "user/name": { name: "different" },
      "user/presence": { present: "yes" },
      "user/done": seen,
    };
    const again = (saved: object) => changed({ ...way, ...saved }, { user, state: "registered" }).open;
    expect(again({ "account/confirmed": undefined, done: undefined })).toBe("account/confirmed");
    expect(again({ done: undefined })).toBe("done");
    expect(again({})).toBe("finished");
  });
});

describe("the user's own journey", () => {
  const walkUser = (saved: object, more: Partial<Facts> = {}) =>
    walk(user, { ...confirmed, ...saved }, { ...facts, role: "user", ...more });
  const terms = { "user/terms": { version: consentVersions["user-terms"] } };

  it("is registered by the terms", () => {
    expect(walkUser({}).open).toBe("user/terms");
    expect(walkUser(terms).open, "an answer alone registers nobody").toBe("user/terms");
    expect(walkUser(terms, { state: "registered" }).open).toBe("user/done");
  });

  it("does not ask the terms again when their text has a new version", () => {
    const older = { "user/terms": { version: "2020-01-01" }, consent: { version: "2020-01-01" } };
    expect(walkUser(older).open, "nobody is registered yet").toBe("consent");
    expect(walkUser(older, { state: "registered" }).open).toBe("user/done");
  });

  it("stays where it was when the account's identity is corrected for another vehicle", () => {
    const account = { ...accountOf("corporate"), identityRevision: 2 };
    expect(walkUser({}, { account }).open, "not registered yet: what is shown is confirmed").toBe(
      "account/confirm",
    );
    const after = walkUser({ ...terms, "user/done": seen }, { account, state: "registered" });
    expect(after.open).toBe("services/start");
    expect(after.refusal("account/confirm")).toBe("settled");
  });

  it("asks in a change what the change asks, and nothing before it", () => {
    const { "account/confirm": _c, "account/register": _r, "account/confirmed": _d, ...kept } = confirmed;
    const changed = { ...kept, ...terms, consent: { version: "2020-01-01" } };
    const trailOf = (saved: object, state: Facts["state"]) =>
      walk(user, { ...changed, ...saved }, { ...facts, role: "user", state });
    const changing = trailOf({}, "changing");
    expect(changing.open).toBe("account/confirm");
    expect(changing.refusal("sign-in")).toBe("settled");
    const confirm = { "account/confirm": { identityRevision: 1 } };
    expect(trailOf(confirm, "changing").open).toBe("account/register");
    expect(trailOf(confirm, "registered").open, "what was changed is told").toBe("account/confirmed");
    expect(trailOf({ ...confirm, "account/confirmed": seen }, "registered").open).toBe("user/done");
  });

  it("ends without services by 「とじる」 and, on the next screen, the staff's 「OK」", () => {
    const vehicle = { tConnect: false, charging: false, kei: false };
    const open = (saved: object, left = false) =>
      walkUser({ ...terms, ...saved }, { state: "registered", vehicle, left }).open;
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
