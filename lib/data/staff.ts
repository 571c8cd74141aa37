import { emailIndex, tokenHash } from "./personal-data";
import { prisma } from "./prisma";

/** The member of staff of a sign-in address with the password hash, or null. */
export function findStaffByEmail(email: string) {
  return prisma().staff.findFirst({ where: { emailIndex: emailIndex(email), disabledAt: null } });
}

/** The dealer an API key belongs to, or null for an unknown or revoked key. */
export async function findDealerByApiKey(
  key: string,
): Promise<{ id: string; name: string; entryHours: number } | null> {
  const row = await prisma().apiKey.findFirst({
    where: { tokenHash: tokenHash(key), revokedAt: null },
    include: { dealer: true },
  });
  return row?.dealer ?? null;
}
