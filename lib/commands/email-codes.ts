import { randomInt } from "node:crypto";
import { hasAccount } from "@/lib/data/accounts";
import { type CodeOutcome, type CodePurpose, renewCode, tryCode } from "@/lib/data/email-codes";
import { recordEvent } from "@/lib/data/events";
import { enqueueMail } from "@/lib/data/mails";
import { emailIndex } from "@/lib/data/personal-data";
import { bindEmail, heldByEmail } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { countAttempt, type Limit, waitFor } from "@/lib/data/throttle";
import { inTransaction } from "@/lib/data/transaction";
import { proveEmail } from "@/lib/data/visits";
import { env } from "@/lib/env";
import { alreadyRegisteredMail } from "@/lib/mails/already-registered";
import { emailCodeMail } from "@/lib/mails/email-code";

const PER_ADDRESS: Limit = { count: 5, seconds: 3600 };
const PER_REGISTRATION: Limit = { count: 10, seconds: 3600 };
/** Generous: everybody in a showroom shares one address. */
const PER_SOURCE: Limit = { count: 100, seconds: 3600 };

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
  return send(registration, "register", email, source, taken ? null : newCode());
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
  const holds = await inTransaction((tx) => heldByEmail(tx, registration.id, email));
  return send(registration, "door", email, source, holds ? newCode() : null);
}

/**
 * Tries a code. A right one binds the address to the registration and to this browser: the browser may then see what
 * the registration holds, and others must prove the address too.
 */
export async function verifyCode(
  registration: Pick<RegistrationView, "id" | "contractId" | "visitId">,
  purpose: CodePurpose,
  email: string,
  code: string,
): Promise<CodeOutcome> {
  const { id: registrationId, contractId, visitId } = registration;
  const outcome = await tryCode(key(registrationId, purpose, email), code, visitId);
  if (outcome.status !== "right") return outcome;
  await inTransaction(async (tx) => {
    if (!(await proveEmail(tx, visitId, registrationId, emailIndex(email)))) return;
    await bindEmail(tx, registrationId, email);
    const detail = { purpose };
    await recordEvent(tx, { contractId, registrationId, type: "email-verified", actor: "customer", detail });
  });
  return outcome;
}

async function send(
  registration: Pick<RegistrationView, "id" | "contractId">,
  purpose: CodePurpose,
  email: string,
  source: string,
  code: string | null,
): Promise<SendOutcome> {
  const limits: [string, string, Limit][] = [
    ["code-registration", registration.id, PER_REGISTRATION],
    ["code-source", source, PER_SOURCE],
    ["code-address", email.toLowerCase(), PER_ADDRESS],
  ];
  // Only what is sent counts: a press that is refused, here or by the pause between two codes, costs nothing.
  const waits = await Promise.all(limits.map(([scope, subject, limit]) => waitFor(scope, subject, limit)));
  if (Math.max(...waits) > 0) return { status: "throttled", wait: Math.max(...waits) };
  const renewed = await renewCode(key(registration.id, purpose, email), code);
  if (renewed.status !== "sent") return renewed;
  await Promise.all(limits.map(([scope, subject, limit]) => countAttempt(scope, subject, limit)));
  // To an address that holds nothing no code goes out, and writing no mail takes as long as writing one.
  const withheld = code === null && purpose === "door";
  const content = code || withheld ? emailCodeMail(code ?? newCode()) : alreadyRegisteredMail(env().APP_URL);
  await inTransaction((tx) =>
    enqueueMail(tx, {
      kind: code || withheld ? "email-code" : "already-registered",
      eventKey: `email-code:${crypto.randomUUID()}`,
      contractId: registration.contractId,
      to: email,
      content,
      withheld,
    }),
  );
  return { status: "sent" };
}

function key(registrationId: string, purpose: CodePurpose, email: string) {
  return { registrationId, purpose, emailIndex: emailIndex(email) };
}

function newCode(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}
