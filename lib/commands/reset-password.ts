import { findAccountByEmail, setPasswordHash } from "@/lib/data/accounts";
import { enqueueMail } from "@/lib/data/mails";
import { createPasswordReset, RESET_MINUTES, takePasswordReset } from "@/lib/data/password-resets";
import { endSessionsOfAccount } from "@/lib/data/sessions";
import { countAttempt } from "@/lib/data/throttle";
import { inTransaction } from "@/lib/data/transaction";
import { env } from "@/lib/env";
import { passwordResetMail } from "@/lib/mails/password-reset";
import { hashPassword } from "@/lib/password/password-hash";
import { checkPassword, type PasswordError } from "@/lib/password/password-policy";

/**
 * Mails a reset link where the address has an account. The answer is the same where it has none.
 *
 * @returns the seconds to wait where too many were asked for, else 0
 */
export async function requestPasswordReset(email: string, source: string): Promise<number> {
  const waits = await Promise.all([
    countAttempt("reset-address", email.toLowerCase(), { count: 5, seconds: 3600 }),
    countAttempt("reset-source", source, { count: 50, seconds: 3600 }),
  ]);
  if (Math.max(...waits) > 0) return Math.max(...waits);
  const account = await findAccountByEmail(email);
  if (!account) return 0;
  await inTransaction(async (tx) => {
    const token = await createPasswordReset(tx, account.id);
    const content = passwordResetMail(`${env().APP_URL}/account/password/${token}`, RESET_MINUTES);
    const eventKey = `password-reset:${crypto.randomUUID()}`;
    await enqueueMail(tx, { kind: "password-reset", eventKey, to: email, content });
  });
  return 0;
}

/** Sets a new password by a reset link, uses the link up and ends every sign-in of the account. */
export async function resetPassword(
  token: string,
  password: string,
): Promise<"done" | "dead-link" | PasswordError> {
  const checked = await checkPassword(password, []);
  if (!checked.ok) return checked.error;
  const passwordHash = await hashPassword(password);
  return inTransaction(async (tx) => {
    const accountId = await takePasswordReset(tx, token);
    if (!accountId) return "dead-link";
    await setPasswordHash(tx, accountId, passwordHash);
    await endSessionsOfAccount(accountId, tx);
    return "done";
  });
}
