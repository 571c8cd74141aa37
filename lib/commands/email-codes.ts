import { randomInt } from "node:crypto";
import { hasAccount } from "@/lib/data/accounts";
import { type CodeOutcome, type CodePurpose, renewCode, tryCode } from "@/lib/data/email-codes";
import { recordEvent } from "@/lib/data/events";
import { enqueueMail } from "@/lib/data/mails";
import { emailIndex } from "@/lib/data/personal-data";
import type { Transaction } from "@/lib/data/prisma";
import { bindEmail, holdingEmail, lockRegistration } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { countAttempt, type Limit, uncountAttempt } from "@/lib/data/throttle";
import { inTransaction } from "@/lib/data/transaction";
import { proofOf, proveEmail } from "@/lib/data/visits";
import { env } from "@/lib/env";
import { alreadyRegisteredMail } from "@/lib/mails/already-registered";
import { emailCodeMail } from "@/lib/mails/email-code";

const PER_ADDRESS: Limit = { count: 5, seconds: 3600 };
const PER_REGISTRATION: Limit = { count: 10, seconds: 3600 };
/** Generous: everybody in a showroom shares one address. */
const PER_SOURCE: Limit = { count: 100, seconds: 3600 };

/** A registration as the browser that proves an address was shown it. */
type Proving = Pick<RegistrationView, "id" | "contractId" | "visitId" | "account">;

export type SendOutcome = { status: "sent" } | { status: "cool-down" | "locked" | "throttled"; wait: number };

/**
 * Sends a code to prove an address. Where the address has an account already, its owner gets a mail that says so
 * instead, and the answer here is the same.
 */
export async function sendRegistrationCode(
  registration: Pick<RegistrationView, "id" | "contractId">,
  email: string,
  source: string,
): Promise<SendOutcome> {
  const taken = await hasAccount(email);
  return send(registration, "register", email, source, async () => (taken ? null : newCode()));
}

/**
 * Sends a code to the address that holds a registration, asked for on another phone. Whether the typed address is
 * the one is not told: to another address nothing goes out.
 */
export async function sendDoorCode(
  registration: Pick<RegistrationView, "id" | "contractId">,
  email: string,
  source: string,
): Promise<SendOutcome> {
  const holds = async (tx: Transaction) => (await holdingEmail(tx, registration.id)) === emailIndex(email);
  return send(registration, "door", email, source, async (tx) => ((await holds(tx)) ? newCode() : null));
}

/**
 * Tries a code. A right one binds the address to the registration and to this browser: the browser may then see what
 * the registration holds, and others must prove the address too. Who holds the registration is looked at when the
 * code is tried: one that was sent to an earlier holder opens nothing, and reads as a wrong one.
 */
export async function verifyCode(
  registration: Proving,
  purpose: CodePurpose,
  email: string,
  code: string,
): Promise<CodeOutcome> {
  const { id: registrationId, contractId, visitId } = registration;
  return inTransaction(async (tx) => {
    const { accountId } = await lockRegistration(tx, registrationId);
    const opens = await mayProve(tx, { ...registration, accountId }, purpose, emailIndex(email));
    const outcome = await tryCode(tx, key(registrationId, purpose, email), opens ? code : newCode(), visitId);
    if (outcome.status !== "right") return outcome;
    if (!opens) return { status: "wrong" };
    if (!(await proveEmail(tx, visitId, registrationId, emailIndex(email)))) return outcome;
    await bindEmail(tx, registrationId, email);
    const detail = { purpose };
    await recordEvent(tx, { contractId, registrationId, type: "email-verified", actor: "customer", detail });
    return outcome;
  });
}

/** At the door the address has to be the holder's. A new one is for whoever holds the registration, or for the first. */
async function mayProve(
  tx: Transaction,
  { id, visitId, account, accountId }: Proving & { accountId: string | null },
  purpose: CodePurpose,
  index: string,
): Promise<boolean> {
  const holder = await holdingEmail(tx, id);
  if (purpose === "door") return holder === index;
  if (accountId) return accountId === account?.id;
  return holder === null || holder === (await proofOf(tx, visitId, id));
}

async function send(
  registration: Pick<RegistrationView, "id" | "contractId">,
  purpose: CodePurpose,
  email: string,
  source: string,
  codeFor: (tx: Transaction) => Promise<string | null>,
): Promise<SendOutcome> {
  const limits: [string, string, Limit][] = [
    ["code-registration", registration.id, PER_REGISTRATION],
    ["code-source", source, PER_SOURCE],
    ["code-address", email.toLowerCase(), PER_ADDRESS],
  ];
  // Counted first, so that presses at once can't pass together. Only what is sent counts in the end: a press that is
  // refused, here or by the pause between two codes, costs nothing.
  const waits = await Promise.all(
    limits.map(([scope, subject, limit]) => countAttempt(scope, subject, limit)),
  );
  const wait = Math.max(...waits);
  const outcome: SendOutcome =
    wait > 0
      ? { status: "throttled", wait }
      : await inTransaction((tx) => sendCode(tx, registration, purpose, email, codeFor));
  if (outcome.status !== "sent")
    await Promise.all(limits.map(([scope, subject]) => uncountAttempt(scope, subject)));
  return outcome;
}

async function sendCode(
  tx: Transaction,
  { id, contractId }: Pick<RegistrationView, "id" | "contractId">,
  purpose: CodePurpose,
  email: string,
  codeFor: (tx: Transaction) => Promise<string | null>,
): Promise<SendOutcome> {
  await lockRegistration(tx, id);
  const code = await codeFor(tx);
  const renewed = await renewCode(tx, key(id, purpose, email), code);
  if (renewed.status !== "sent") return renewed;
  // To an address that holds nothing no code goes out, and writing no mail takes as long as writing one.
  const withheld = code === null && purpose === "door";
  const content = code || withheld ? emailCodeMail(code ?? newCode()) : alreadyRegisteredMail(env().APP_URL);
  await enqueueMail(tx, {
    kind: code || withheld ? "email-code" : "already-registered",
    eventKey: `email-code:${crypto.randomUUID()}`,
    contractId,
    to: email,
    content,
    withheld,
  });
  return { status: "sent" };
}

function key(registrationId: string, purpose: CodePurpose, email: string) {
  return { registrationId, purpose, emailIndex: emailIndex(email) };
}

function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}
