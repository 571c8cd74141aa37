import { newToken, tokenHash } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

export type Visit = { id: string; token: string; expiresAt: Date };

/**
 * The visit of a browser, which lives at least `until` from now on: the one of its cookie while that lives, else a new
 * one. Its token goes into the cookie; only the hash is kept.
 *
 * @param token the token in this browser's visit cookie, if it has one
 */
export async function openVisit(tx: Transaction, token: string | null, until: Date): Promise<Visit> {
  const known = token && (await prolonged(tx, token, until));
  if (known) return known;
  const fresh = newToken();
  const { id } = await tx.visit.create({ data: { tokenHash: tokenHash(fresh), expiresAt: until } });
  return { id, token: fresh, expiresAt: until };
}

async function prolonged(tx: Transaction, token: string, until: Date): Promise<Visit | null> {
  const rows = await tx.$queryRaw<{ id: string; expires_at: Date }[]>`
    UPDATE visit SET expires_at = greatest(expires_at, ${until})
    WHERE token_hash = ${tokenHash(token)} AND expires_at > now() RETURNING id, expires_at`;
  const row = rows[0];
  return row ? { id: row.id, token, expiresAt: row.expires_at } : null;
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

/** Notes that this browser proved to hold the registration's address. Returns false where it had already. */
export async function proveEmail(
  tx: Transaction,
  visitId: string,
  registrationId: string,
  provedEmailIndex: string,
): Promise<boolean> {
  const { count } = await tx.visitAccess.updateMany({
    where: {
      visitId,
      registrationId,
      OR: [{ provedEmailIndex: null }, { provedEmailIndex: { not: provedEmailIndex } }],
    },
    data: { provedEmailIndex },
  });
  return count === 1;
}

/** The index of the address this browser proved for a registration, or null. */
export async function proofOf(
  tx: Transaction,
  visitId: string,
  registrationId: string,
): Promise<string | null> {
  const where = { visitId_registrationId: { visitId, registrationId } };
  return (await tx.visitAccess.findUnique({ where }))?.provedEmailIndex ?? null;
}

/** Forgets what a browser proved: it has to prove it again. */
export async function forgetProofs(visitTokenHash: string): Promise<void> {
  await prisma().visitAccess.updateMany({
    where: { visit: { tokenHash: visitTokenHash } },
    data: { provedEmailIndex: null },
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
