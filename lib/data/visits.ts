import { newToken, tokenHash } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** Finds the live visit of a browser's cookie. */
export async function findVisit(token: string): Promise<{ id: string } | null> {
  return prisma().visit.findFirst({
    where: { tokenHash: tokenHash(token), expiresAt: { gt: new Date() } },
    select: { id: true },
  });
}

/** Opens a visit for a browser. The token goes into its cookie; only the hash is kept. */
export async function createVisit(tx: Transaction, expiresAt: Date): Promise<{ id: string; token: string }> {
  const token = newToken();
  const { id } = await tx.visit.create({ data: { tokenHash: tokenHash(token), expiresAt } });
  return { id, token };
}

/** Lets a visit reach a registration. Returns whether it could before. */
export async function grantAccess(
  tx: Transaction,
  visitId: string,
  registrationId: string,
): Promise<"new" | "had"> {
  const { count } = await tx.visitAccess.createMany({
    data: { visitId, registrationId },
    skipDuplicates: true,
  });
  return count === 1 ? "new" : "had";
}

/** Notes that this browser proved to hold the registration's address. */
export async function proveEmail(
  tx: Transaction,
  visitId: string,
  registrationId: string,
  provedEmailIndex: string,
): Promise<void> {
  await tx.visitAccess.update({
    where: { visitId_registrationId: { visitId, registrationId } },
    data: { provedEmailIndex },
  });
}

/** How many browsers reach a registration. */
export function countVisits(tx: Transaction, registrationId: string): Promise<number> {
  return tx.visitAccess.count({ where: { registrationId } });
}

/** Whether a browser reaches a contract's live registration of a role. */
export async function visitReaches(token: string, contractId: string, role: string): Promise<boolean> {
  const visit = { tokenHash: tokenHash(token), expiresAt: { gt: new Date() } };
  const registration = { contractId, role, state: { not: "closed" } };
  return (await prisma().visitAccess.count({ where: { visit, registration } })) > 0;
}

/** Lets a browser's visit live longer, where what it reaches now is kept longer. */
export async function prolongVisit(tx: Transaction, id: string, until: Date): Promise<void> {
  await tx.visit.updateMany({ where: { id, expiresAt: { lt: until } }, data: { expiresAt: until } });
}
