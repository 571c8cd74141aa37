import { findAccountByEmail, setPasswordHash } from "@/lib/data/accounts";
import { enqueueMail } from "@/lib/data/mails";
import {
  askForReset,
  createPasswordReset,
  RESET_MINUTES,
  resetJustUsed,
  takePasswordReset,
} from "@/lib/data/password-resets";
import { endSessionsOfAccount } from "@/lib/data/sessions";
import { countAttempt } from "@/lib/data/throttle";
import { inTransaction } from "@/lib/data/transaction";
import { env } from "@/lib/env";
import { passwordResetMail } from "@/lib/mails/password-reset";
import { hashPassword, verifyPassword } from "@/lib/password/password-hash";
import { checkPassword, type PasswordError } from "@/lib/password/password-policy";

/**
 * Has a reset link mailed where the address has an account. Whether it has one is looked up by a job, after the
 * answer: neither its words nor its time tell.
 *
 * @returns the seconds to wait where too many were asked for, else 0
 */
export async function requestPasswordReset(email: string, source: string): Promise<number> {
  const waits = await Promise.all([
    countAttempt("reset-address", email.toLowerCase(), { count: 5, seconds: 3600 }),
    countAttempt("reset-source", source, { count: 50, seconds: 3600 }),
  ]);
  if (Math.max(...waits) > 0) return Math.max(...waits);
  await askForReset(email);
  return 0;
}

/** Mails a new reset link where the address has an account, else nothing. Run as a job. */
export async function mailResetLink(email: string): Promise<void> {
  const account = await findAccountByEmail(email);
  if (!account) return;
  await inTransaction(async (tx) => {
    const token = await createPasswordReset(tx, account.id);
    const content = passwordResetMail(`${env().APP_URL}/account/password/${token}`, RESET_MINUTES);
    const eventKey = `password-reset:${crypto.randomUUID()}`;
    await enqueueMail(tx, { kind: "password-reset", eventKey, to: email, content });
  });
}

/**
 * Sets a new password by a reset link, uses up the link and every other of the account, and ends every sign-in. The
 * same press again is the same success: without scripts it is the answer to the second of two taps that is shown.
 */
export async function resetPassword(
  token: string,
  password: string,
): Promise<"done" | "dead-link" | PasswordError> {
  const checked = await checkPassword(password, []);
  if (!checked.ok) return checked.error;
  const passwordHash = await hashPassword(password);
  const outcome = await inTransaction(async (tx) => {
    const accountId = await takePasswordReset(tx, token);
    if (!accountId) return "dead-link" as const;
    await setPasswordHash(tx, accountId, passwordHash);
    await endSessionsOfAccount(accountId, tx);
    return "done" as const;
  });
  if (outcome === "done") return outcome;
  const hash = await resetJustUsed(token);
  return hash && (await verifyPassword(hash, password)) ? "done" : outcome;
}
