import { tokenHash } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** An owner's registration of its own: no contract, kept until `keepUntil`. */
export function createOwnerRegistration(
  tx: Transaction,
  input: { keepUntil: Date; accountId: string | null },
): Promise<{ id: string }> {
  return tx.registration.create({ data: { role: "owner", ...input }, select: { id: true } });
}

/** Moves on how long an owner's registration is kept. */
export async function keepRegistration(tx: Transaction, id: string, keepUntil: Date): Promise<void> {
  await tx.registration.update({ where: { id }, data: { keepUntil } });
}

const unfinished = () => ({
  role: "owner",
  state: "started",
  keepUntil: { gt: new Date() },
});

/** What this browser began and has not submitted, newest first. */
export async function unfinishedOnBrowser(
  visitToken: string,
  tx: Transaction = prisma(),
): Promise<{ id: string; createdAt: Date }[]> {
  const visit = { tokenHash: tokenHash(visitToken), expiresAt: { gt: new Date() } };
  return tx.registration.findMany({
    where: { ...unfinished(), access: { some: { visit } } },
    select: { id: true, createdAt: true },
    orderBy: { createdAt: "desc" },
  });
}

/** What an account began and has not submitted, newest first. */
export async function unfinishedOfAccount(accountId: string): Promise<{ id: string; createdAt: Date }[]> {
  return prisma().registration.findMany({
    where: { ...unfinished(), accountId },
    select: { id: true, createdAt: true },
    orderBy: { createdAt: "desc" },
  });
}

/** Locks an owner's registration until the transaction ends, or returns null where the account holds none that is live. */
export async function lockOwned(tx: Transaction, accountId: string, id: string) {
  await tx.$queryRaw`SELECT 1 FROM registration WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.registration.findFirst({ where: { id, accountId, role: "owner", state: { not: "closed" } } });
}

/** Removes a registration nobody submitted, with everything that was entered. */
export async function deleteRegistration(tx: Transaction, id: string): Promise<void> {
  await tx.registration.delete({ where: { id } });
}
