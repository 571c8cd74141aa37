import { newToken, tokenHash } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** A reset link's life, in minutes. */
export const RESET_MINUTES = 30;

/** Makes a reset token; earlier ones of the account die. */
export async function createPasswordReset(tx: Transaction, accountId: string): Promise<string> {
  await tx.passwordReset.deleteMany({ where: { accountId } });
  const token = newToken();
  const expiresAt = new Date(Date.now() + RESET_MINUTES * 60_000);
  await tx.passwordReset.create({ data: { tokenHash: tokenHash(token), accountId, expiresAt } });
  return token;
}

/** Whether a reset link may still be used. Looking does not use it. */
export async function passwordResetLive(token: string): Promise<boolean> {
  const where = { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: new Date() } };
  return (await prisma().passwordReset.count({ where })) === 1;
}

/** Uses a reset link up, and with it every other of the account. Returns its account, or null when it is unknown, used or expired. */
export async function takePasswordReset(tx: Transaction, token: string): Promise<string | null> {
  const where = { tokenHash: tokenHash(token), usedAt: null, expiresAt: { gt: new Date() } };
  const { count } = await tx.passwordReset.updateMany({ where, data: { usedAt: new Date() } });
  if (count === 0) return null;
  const { accountId } = await tx.passwordReset.findUniqueOrThrow({ where: { tokenHash: tokenHash(token) } });
  await tx.passwordReset.updateMany({ where: { accountId, usedAt: null }, data: { usedAt: new Date() } });
  return accountId;
}
