import { expect, test } from "vitest";
import { revokeEntry } from "@/lib/commands/contracts";
import { deleteOwnerData } from "@/lib/commands/delete-owner-data";
import { sendRegistrationCode, verifyCode } from "@/lib/commands/email-codes";
import { startOwner } from "@/lib/commands/start-owner";
import { startRegistration } from "@/lib/commands/start-registration";
import { submitOwnerRequest } from "@/lib/commands/submit-owner-request";
import { confirmIdentity } from "@/lib/commands/update-identity";
import { recordConsent } from "@/lib/data/consents";
import { saveDraft } from "@/lib/data/drafts";
import { tokenHash } from "@/lib/data/personal-data";
import { findRegistrationView } from "@/lib/data/registrations";
import { createVerifiedSession } from "@/lib/data/sessions";
import type { Identity } from "@/lib/domain/party";
import { sql } from "../support/database";
import { codeInMail } from "./mail";
import { meanwhile } from "./meanwhile";
import { address, buyer, contract, count, person, take } from "./rooms";

const twice = <T>(press: () => Promise<T>) => [press, press];

test("what is saved or agreed to while a registration is being closed is not kept", async () => {
  const { registrationId, view } = await buyer();
  const shown = await view();
  const answers = await meanwhile<unknown>(
    { table: "registration", id: registrationId },
    [() => saveDraft(shown, "account/email", { email: "nagisa@example.jp" }, 0, null)],
    (db) => db.query("UPDATE registration SET state = 'closed' WHERE id = $1", [registrationId]),
  );
  expect(answers).toEqual([false]);
  await recordConsent(shown, "account-terms");
  expect(await count("draft", "registration_id = $1", [registrationId])).toBe(0);
  expect(await count("consent", "registration_id = $1", [registrationId])).toBe(0);
});

test("the same answer from two tabs at once is saved once, and nothing waits for the other for ever", async () => {
  const { registrationId, view } = await buyer();
  const shown = await view();
  const saves = ["account/email", "account/terms", "consent"].flatMap((step) =>
    twice(() => saveDraft(shown, step, { step }, 0, "sign-in")),
  );
  const answers = await meanwhile({ table: "registration", id: registrationId }, saves, async () => {});
  expect(answers.filter(Boolean)).toHaveLength(3);
});

test("codes asked for at once for thirty addresses are ten mails, and the refused presses cost nothing more", async () => {
  const { contractId, registrationId, view } = await buyer();
  const shown = await view();
  const source = `192.0.2.${registrationId}`;
  const outcomes = await Promise.all(
    Array.from({ length: 30 }, () => sendRegistrationCode(shown, address(), source)),
  );
  expect(outcomes.filter(({ status }) => status === "sent")).toHaveLength(10);
  expect(await count("mail", "contract_id = $1 AND kind = 'email-code'", [contractId])).toBe(10);
});

test("a code tried ten times at once proves once; ten wrong ones at once lock after five", async () => {
  const { contractId, view } = await buyer();
  const [right, wrong] = [address(), address()];
  await sendRegistrationCode(await view(), wrong, "192.0.2.21");
  const tries = await Promise.all(
    Array.from({ length: 10 }, async () => verifyCode(await view(), "register", wrong, "x")),
  );
  expect(tries.filter(({ status }) => status === "wrong")).toHaveLength(4);
  expect(tries.filter(({ status }) => status === "locked")).toHaveLength(6);
  await sendRegistrationCode(await view(), right, "192.0.2.21");
  const code = await codeInMail(contractId);
  const shown = await view();
  const proofs = await Promise.all(
    Array.from({ length: 10 }, () => verifyCode(shown, "register", right, code)),
  );
  expect(proofs.every(({ status }) => status === "right")).toBe(true);
  expect(await count("event", "contract_id = $1 AND type = 'email-verified'", [contractId])).toBe(1);
});

test("a QR that is made invalid while somebody presses starts nothing", async () => {
  const { id, token } = await contract();
  const [dealer] = await sql("SELECT dealer_id FROM contract WHERE id = $1", [id]);
  const answers = await meanwhile({ table: "contract", id }, [() => startRegistration(token, null)], (db) =>
    db.query("UPDATE entry_token SET revoked_at = now() WHERE contract_id = $1", [id]),
  );
  expect(answers).toEqual([{ status: "refused" }]);
  expect(await count("registration", "contract_id = $1", [id])).toBe(0);
  expect(await revokeEntry(String(dealer?.dealer_id), id, { actor: "service", staffId: null })).toBe(true);
});

test("お手続きを始める pressed twice at once on one browser begins one registration", async () => {
  const first = await startOwner({ visitToken: null, accountId: null, source: "192.0.2.30", another: true });
  if (first.status !== "started") throw new Error("not started");
  const visitToken = first.visit.token;
  await sql("DELETE FROM registration WHERE id = $1", [first.registrationId]);
  const begin = () => startOwner({ visitToken, accountId: null, source: "192.0.2.30", another: false });
  const started = await Promise.all([begin(), begin(), begin()]);
  expect(new Set(started.map((one) => one.status === "started" && one.registrationId)).size).toBe(1);
});

test("a name can't be corrected while the account becomes T-Connect's", async () => {
  const { registrationId, view } = await buyer();
  const one = await person();
  await take(registrationId, one);
  const shown = await view(one.sessionId);
  const married = { ...(shown.account?.identity as Identity), lastName: "浜野" } as Identity;
  const answers = await meanwhile(
    { table: "account", id: one.id },
    [() => confirmIdentity(shown, married, 1)],
    (db) => db.query("UPDATE account SET t_connect_linked_at = now() WHERE id = $1", [one.id]),
  );
  expect(answers).toEqual([{ status: "locked" }]);
});

test("the same correction from two screens is one, and the other is told", async () => {
  const { contractId, registrationId, view } = await buyer();
  const one = await person();
  await take(registrationId, one);
  const shown = await view(one.sessionId);
  const moved = { ...(shown.account?.identity as Identity), street: "2" } as Identity;
  const answers = await meanwhile(
    { table: "account", id: one.id },
    twice(() => confirmIdentity(shown, moved, 1)),
    async () => {},
  );
  expect(answers.map(({ status }) => status).sort()).toEqual(["changed", "confirmed"]);
  expect(await count("event", "contract_id = $1 AND type = 'identity-changed'", [contractId])).toBe(1);
});

/** An owner's registration of one person, as the browser was shown it. */
async function owner() {
  const one = await person();
  const started = await startOwner({
    visitToken: null,
    accountId: one.id,
    source: "192.0.2.40",
    another: true,
  });
  if (started.status !== "started") throw new Error("not started");
  const { registrationId, visit } = started;
  const shown = await findRegistrationView(tokenHash(visit.token), registrationId, one.sessionId);
  if (!shown) throw new Error("not reached");
  return { one, registrationId, shown };
}

const VEHICLE = {
  chassisNumber: "ZVW50-6000001",
  region: "品川",
  classNumber: "300",
  kana: "さ",
  serial: "1234",
} as Parameters<typeof submitOwnerRequest>[1];

test("a request is not submitted for an account whose data was corrected while the screen stood open", async () => {
  const { one, registrationId, shown } = await owner();
  const answers = await meanwhile(
    { table: "account", id: one.id },
    [() => submitOwnerRequest(shown, VEHICLE, "192.0.2.41")],
    (db) => db.query("UPDATE account SET identity_revision = 2 WHERE id = $1", [one.id]),
  );
  expect(answers).toEqual([{ status: "changed" }]);
  expect(await count("owner_request", "registration_id = $1", [registrationId])).toBe(0);
});

test("nor for an account the registration belongs to no longer, nor is anything deleted in its name", async () => {
  const { one, registrationId, shown } = await owner();
  const another = await person();
  const give = (db: { query: (text: string, values: unknown[]) => Promise<unknown> }) =>
    db.query("UPDATE registration SET account_id = $2 WHERE id = $1", [registrationId, another.id]);
  const answers = await meanwhile<unknown>(
    { table: "registration", id: registrationId },
    [() => submitOwnerRequest(shown, VEHICLE, "192.0.2.42")],
    give,
  );
  expect(answers).toEqual([{ status: "changed" }]);
  expect(await deleteOwnerData(one.id, registrationId, "draft")).toBe("changed");
  expect(await count("registration", "id = $1", [registrationId])).toBe(1);
});

test("a request submitted ten times at once is one request, one mail, one job", async () => {
  const { registrationId, shown } = await owner();
  const press = () => submitOwnerRequest(shown, VEHICLE, "192.0.2.43");
  const answers = await Promise.all(Array.from({ length: 10 }, press));
  expect(answers).toEqual(Array(10).fill({ status: "submitted" }));
  expect(await count("owner_request", "registration_id = $1", [registrationId])).toBe(1);
  expect(await count("mail", "registration_id = $1", [registrationId])).toBe(1);
});

test("a password that is changed while it is verified opens no sign-in", async () => {
  const one = await person();
  const answers = await meanwhile(
    { table: "account", id: one.id },
    [() => createVerifiedSession(one.id, "none")],
    (db) => db.query("UPDATE account SET password_hash = 'new' WHERE id = $1", [one.id]),
  );
  expect(answers).toEqual([null]);
  expect(await createVerifiedSession(one.id, "new")).not.toBeNull();
});
