import { emailIndex, tokenHash } from "./personal-data";
import { prisma } from "./prisma";

/** Staff of a dealer, or reviewers, who belong to none. */
export type StaffRole = "dealer" | "reviewer";

/** The member of staff of a role and sign-in address with the password hash, or null. */
export function findStaffByEmail(email: string, role: StaffRole) {
  return prisma().staff.findFirst({ where: { emailIndex: emailIndex(email), role, disabledAt: null } });
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
