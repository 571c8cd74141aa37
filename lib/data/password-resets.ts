import { lockAccount } from "./accounts";
import { newToken, seal, tokenHash, unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** A reset link's life, in minutes. */
export const RESET_MINUTES = 30;

/** How long the same press again counts as the one that used a link up, in minutes. */
const AGAIN_MINUTES = 10;

const REQUEST = "password-reset-request";

/** Has a job look whether an address has an account. The address travels sealed. */
export async function askForReset(email: string): Promise<void> {
  const sealed = Buffer.from(seal(email, REQUEST)).toString("base64");
  await prisma()
    .$queryRaw`SELECT 1 FROM graphile_worker.add_job('mail-reset-link', json_build_object('sealed', ${sealed}::text),
    max_attempts => 10)`;
}

/** The address such a job is about. */
export function addressOfRequest(sealed: string): string {
  return unseal(Buffer.from(sealed, "base64"), REQUEST);
}

/** Makes a reset token; earlier ones of the account die, also those of the same moment. */
export async function createPasswordReset(tx: Transaction, accountId: string): Promise<string> {
  await lockAccount(tx, accountId);
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
  const link = await tx.passwordReset.findUnique({ where: { tokenHash: tokenHash(token) } });
  if (!link) return null;
  const { accountId } = link;
  await lockAccount(tx, accountId);
  const live = { usedAt: null, expiresAt: { gt: new Date() } };
  const used = { usedAt: new Date() };
  const where = { tokenHash: tokenHash(token), ...live };
  if ((await tx.passwordReset.updateMany({ where, data: used })).count === 0) return null;
  await tx.passwordReset.updateMany({ where: { accountId, usedAt: null }, data: used });
  return accountId;
}

/** The password hash that a link set which was used up some minutes ago, or null. */
export async function resetJustUsed(token: string): Promise<string | null> {
  const usedAt = { gt: new Date(Date.now() - AGAIN_MINUTES * 60_000) };
  const link = await prisma().passwordReset.findFirst({
    where: { tokenHash: tokenHash(token), usedAt },
    select: { account: { select: { passwordHash: true } } },
  });
  return link?.account.passwordHash ?? null;
}
