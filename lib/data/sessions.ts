import { prisma, type Transaction } from "./prisma";
import type { StaffRole } from "./staff";

/** How long a sign-in lasts. */
export const SESSION_HOURS = 12;

/** Opens a sign-in for an account or a member of staff. */
export async function createSession(
  who: { accountId: string } | { staffId: string },
  tx: Transaction = prisma(),
): Promise<{ id: string; expiresAt: Date }> {
  const expiresAt = new Date(Date.now() + SESSION_HOURS * 3600_000);
  const { id } = await tx.session.create({ data: { ...who, expiresAt } });
  return { id, expiresAt };
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
