import { prisma, type Transaction } from "./prisma";
import type { StaffRole } from "./staff";

/** How long a sign-in lasts. */
export const SESSION_HOURS = 12;

type Opened = { id: string; expiresAt: Date };

/** Opens a sign-in for an account that was made just now, or for a member of staff. */
export async function createSession(who: { accountId: string } | { staffId: string }): Promise<Opened> {
  const expiresAt = new Date(Date.now() + SESSION_HOURS * 3600_000);
  const { id } = await prisma().session.create({ data: { ...who, expiresAt } });
  return { id, expiresAt };
}

/**
 * Opens a sign-in for an account whose password was verified. A password that was changed while it was verified opens
 * nothing: the change ended every sign-in, and this would be one more.
 *
 * @param passwordHash the one the password was verified with
 * @returns null where the account has another by now
 */
export async function createVerifiedSession(accountId: string, passwordHash: string): Promise<Opened | null> {
  const expiresAt = new Date(Date.now() + SESSION_HOURS * 3600_000);
  const rows = await prisma().$queryRaw<{ id: string }[]>`
    INSERT INTO session (id, account_id, expires_at)
    SELECT gen_random_uuid(), id, ${expiresAt} FROM account
    WHERE id = ${accountId}::uuid AND password_hash = ${passwordHash} FOR SHARE
    RETURNING id`;
  return rows[0] ? { id: rows[0].id, expiresAt } : null;
}

/** Ends one sign-in. */
export async function endSession(id: string): Promise<void> {
  await prisma().session.updateMany({ where: { id, endedAt: null }, data: { endedAt: new Date() } });
}

/** Ends every sign-in of an account. */
export async function endSessionsOfAccount(accountId: string, tx: Transaction = prisma()): Promise<void> {
  await tx.session.updateMany({ where: { accountId, endedAt: null }, data: { endedAt: new Date() } });
}

/** The member of staff of a role a live session belongs to, or null. */
export async function staffOfSession(id: string, role: StaffRole) {
  const session = await prisma().session.findFirst({
    where: { id, endedAt: null, expiresAt: { gt: new Date() }, staff: { role, disabledAt: null } },
    select: {
      staff: { select: { id: true, name: true, dealer: { select: { id: true, name: true, code: true } } } },
    },
  });
  return session?.staff ?? null;
}

/** The account a live session belongs to, or null. */
export async function accountOfSession(id: string): Promise<string | null> {
  const where = { id, endedAt: null, expiresAt: { gt: new Date() } };
  return (await prisma().session.findFirst({ where, select: { accountId: true } }))?.accountId ?? null;
}
