import { newToken, seal, tokenHash } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** Days that a link to an owner's services lives; it may be used again until then. */
export const SERVICES_DAYS = 7;

/** Makes a token for a mail's link to an owner's services. Earlier ones live on: so do the mails that carry them. */
export async function issueServicesToken(tx: Transaction, registrationId: string): Promise<string> {
  const id = crypto.randomUUID();
  const token = newToken();
  await tx.entryToken.create({
    data: {
      id,
      registrationId,
      purpose: "services",
      tokenHash: tokenHash(token),
      tokenSealed: seal(token, `entry-token:${id}`),
      expiresAt: new Date(Date.now() + SERVICES_DAYS * 86_400_000),
    },
  });
  return token;
}

/** An owner's registration whose services may be reached. */
export type ServedRegistration = { id: string; keepUntil: Date };

const approved = { role: "owner", state: { not: "closed" }, ownerRequest: { state: "approved" } } as const;

/** The registration a mail's token leads to, or null: unknown, expired, revoked and no longer served are not told apart. */
export async function findByServicesToken(
  token: string,
  tx: Transaction = prisma(),
): Promise<ServedRegistration | null> {
  const now = new Date();
  const row = await tx.entryToken.findFirst({
    where: {
      tokenHash: tokenHash(token),
      purpose: "services",
      revokedAt: null,
      expiresAt: { gt: now },
      registration: { ...approved, keepUntil: { gt: now } },
    },
    select: { registration: { select: { id: true, keepUntil: true } } },
  });
  return served(row?.registration ?? null);
}

function served(row: { id: string; keepUntil: Date | null } | null): ServedRegistration | null {
  return row?.keepUntil ? { id: row.id, keepUntil: row.keepUntil } : null;
}
