import { expect, test } from "vitest";
import { applyForService } from "@/lib/commands/apply-for-service";
import { startChange } from "@/lib/commands/change-party";
import { chooseAccount } from "@/lib/commands/choose-account";
import { correctIdentity } from "@/lib/commands/correct-identity";
import { sendDoorCode, sendRegistrationCode, verifyCode } from "@/lib/commands/email-codes";
import { startCard } from "@/lib/commands/register-card";
import { registerWithAccount } from "@/lib/commands/register-party";
import { confirmIdentity } from "@/lib/commands/update-identity";
import { putOffUser, registerBuyerAsUser } from "@/lib/commands/user-way";
import { recordConsent } from "@/lib/data/consents";
import { saveDraft } from "@/lib/data/drafts";
import { sql } from "../support/database";
import { codeInMail } from "./mail";
import { meanwhile } from "./meanwhile";
import { address, buyer, contract, count, person, take } from "./rooms";

/** A buyer's registration that one person holds, as that person's browser was shown it, and another person. */
async function heldByOne() {
  const registration = await buyer();
  const [one, another] = [await person(), await person()];
  await take(registration.registrationId, one);
  const shown = await registration.view(one.sessionId);
  return { ...registration, one, another, shown };
}

/** Presses of the first person that wait while the second takes the registration. */
async function takenMeanwhile<T>(
  held: Awaited<ReturnType<typeof heldByOne>>,
  press: () => Promise<T>,
): Promise<T | undefined> {
  const [answer] = await meanwhile({ table: "registration", id: held.registrationId }, [press], (db) =>
    db.query("UPDATE registration SET account_id = $2 WHERE id = $1", [held.registrationId, held.another.id]),
  );
  return answer;
}

test("a code sent to the earlier holder's address no longer opens a registration another account has taken", async () => {
  const held = await heldByOne();
  expect((await sendDoorCode(held.shown, held.one.email, "192.0.2.1")).status).toBe("sent");
  const code = await codeInMail(held.contractId);
  await take(held.registrationId, held.another);
  const outcome = await verifyCode(await held.view(), "door", held.one.email, code);
  expect(outcome).toEqual({ status: "wrong" });
  expect((await held.view()).proved).toBe(false);
});

test("nor does one whose sending waited while the other account took it", async () => {
  const held = await heldByOne();
  await takenMeanwhile(held, () => sendDoorCode(held.shown, held.one.email, "192.0.2.2"));
  expect(await count("mail", "contract_id = $1 AND kind = 'email-code'", [held.contractId])).toBe(0);
});

test("a code for a new account no longer opens a registration that somebody has signed in to", async () => {
  const registration = await buyer();
  const email = address();
  await sendRegistrationCode(await registration.view(), email, "192.0.2.3");
  const code = await codeInMail(registration.contractId);
  await take(registration.registrationId, await person());
  expect(await verifyCode(await registration.view(), "register", email, code)).toEqual({ status: "wrong" });
  expect((await registration.view()).proved).toBe(false);
});

test("of two browsers with codes to different addresses, the first holds the registration", async () => {
  const sold = await contract();
  const [here, there] = [await buyer(sold), await buyer(sold)];
  const [first, second] = [address(), address()];
  await sendRegistrationCode(await there.view(), second, "192.0.2.4");
  const secondCode = await codeInMail(sold.id);
  const shownThere = await there.view();
  await sendRegistrationCode(await here.view(), first, "192.0.2.4");
  const firstCode = await codeInMail(sold.id);
  expect((await verifyCode(await here.view(), "register", first, firstCode)).status).toBe("right");
  expect((await verifyCode(shownThere, "register", second, secondCode)).status).toBe("wrong");
  expect([(await here.view()).proved, (await there.view()).proved]).toEqual([true, false]);
});

test("nothing is registered in the name of an account that holds the registration no longer", async () => {
  const held = await heldByOne();
  const outcome = await takenMeanwhile(held, () => registerWithAccount(held.shown, "account/register", {}));
  expect(outcome).toEqual({ status: "changed" });
  expect(await count("mail", "contract_id = $1", [held.contractId])).toBe(0);
  expect((await held.view(held.another.sessionId)).state).toBe("started");
});

test("nor is anything applied for, put off, changed, confirmed or entered", async () => {
  const presses: [string, (held: Awaited<ReturnType<typeof heldByOne>>) => Promise<unknown>, unknown][] = [
    [
      "a service",
      ({ shown }) => applyForService(shown, { service: "t-connect", lines: [], payment: null }),
      "closed",
    ],
    ["the user's part", ({ shown }) => putOffUser(shown), "user-settled"],
    ["the user's part by the buyer", ({ shown }) => registerBuyerAsUser(shown), "user-settled"],
    ["a card", ({ shown }) => startCard(shown), { status: "closed" }],
    ["a change", ({ shown }) => startChange(shown), false],
    ["a correction", ({ shown }) => correctIdentity(shown), undefined],
    [
      "a confirmation",
      ({ shown }) => confirmIdentity(shown, shown.account?.identity as never, 1),
      { status: "changed" },
    ],
    ["an answer", ({ shown }) => saveDraft(shown, "account/terms", { version: "1" }, 0, null), false],
  ];
  for (const [what, press, answer] of presses) {
    const held = await heldByOne();
    expect(await takenMeanwhile(held, () => press(held)), what).toEqual(answer);
    const left = await count("registration", "contract_id = $1 AND role = 'user'", [held.contractId]);
    expect(left, what).toBe(0);
    expect(await count("mail", "contract_id = $1", [held.contractId]), what).toBe(0);
    const saved = await count("draft", "registration_id = $1", [held.registrationId]);
    expect(saved, `${what}: the other's sign-in alone is saved`).toBe(1);
  }
});

test("a consent is the person's who was shown the text", async () => {
  const held = await heldByOne();
  await take(held.registrationId, held.another);
  await recordConsent(held.shown, "account-terms");
  expect(await count("consent", "registration_id = $1", [held.registrationId])).toBe(0);
  await recordConsent(await held.view(held.another.sessionId), "account-terms");
  expect(await count("consent", "registration_id = $1", [held.registrationId])).toBe(1);
});

test("a user can't become the buyer's account while the buyer signs in", async () => {
  const sold = await buyer();
  const one = await person();
  const answer = await meanwhile(
    { table: "contract", id: sold.contractId },
    [async () => chooseAccount({ ...(await sold.view()), role: "user" }, { id: one.id, kind: "individual" })],
    (db) => db.query("UPDATE registration SET account_id = $2 WHERE id = $1", [sold.registrationId, one.id]),
  );
  expect(answer).toEqual(["buyer-account"]);
});

test("another account in a registration is asked all texts anew; what the earlier person agreed to stays theirs", async () => {
  const held = await heldByOne();
  await recordConsent(held.shown, "account-terms");
  for (const step of ["consent", "account/terms", "newsletter", "account/confirm"])
    await saveDraft(held.shown, step, { version: "1" }, 0, null);
  const shown = await held.view(held.one.sessionId);
  expect(await chooseAccount(shown, { id: held.another.id, kind: "individual" })).toBe("chosen");
  const now = await held.view(held.another.sessionId);
  expect(Object.keys(now.saved)).toEqual(["sign-in"]);
  const consents = "registration_id = $1 AND text = 'account-terms' AND account_id = $2";
  await recordConsent(now, "account-terms");
  expect(await count("consent", consents, [held.registrationId, held.one.id])).toBe(1);
  expect(await count("consent", consents, [held.registrationId, held.another.id])).toBe(0);
  expect(
    await count("consent", "registration_id = $1 AND account_id IS NULL", [held.registrationId]),
    "until the next person is registered",
  ).toBe(1);
});

test("a registration that was concluded takes no other account, nor while it is changed", async () => {
  const held = await heldByOne();
  await registerFirst(held.registrationId);
  const another = { id: held.another.id, kind: "individual" } as const;
  expect(await chooseAccount(await held.view(held.one.sessionId), another)).toBe("settled");
  await startChange(await held.view(held.one.sessionId));
  const shown = await held.view(held.one.sessionId);
  expect(shown.state).toBe("changing");
  expect(await chooseAccount(shown, another)).toBe("settled");
  expect((await held.view(held.one.sessionId)).account?.id).toBe(held.one.id);
});

async function registerFirst(registrationId: string): Promise<void> {
  await sql("UPDATE registration SET state = 'registered' WHERE id = $1", [registrationId]);
}
