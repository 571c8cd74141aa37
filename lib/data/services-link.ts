import { newToken, seal, tokenHash } from "./personal-data";
import type { Transaction } from "./prisma";

/** How long the link to the services in the approval mail lives. */
export const SERVICES_LINK_DAYS = 7;

/**
 * Makes the token of a link that leads an owner from a mail to the services of their registration, and to nothing
 * else; an earlier one dies.
 */
export async function createServicesLink(tx: Transaction, registrationId: string): Promise<string> {
  const purpose = "services";
  await tx.entryToken.updateMany({
    where: { registrationId, purpose, revokedAt: null },
    data: { revokedAt: new Date() },
  });
  const id = crypto.randomUUID();
  const token = newToken();
  const tokenSealed = seal(token, `entry-token:${id}`);
  const expiresAt = new Date(Date.now() + SERVICES_LINK_DAYS * 86_400_000);
  await tx.entryToken.create({
    data: { id, registrationId, purpose, tokenHash: tokenHash(token), tokenSealed, expiresAt },
  });
  return token;
}
