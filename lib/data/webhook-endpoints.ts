import { newWebhookSecret } from "@/lib/webhooks/signature";
import { seal, unseal } from "./personal-data";
import { prisma } from "./prisma";

/** Hours the secret before still signs beside a new one, so that a receiver can change over without a gap. */
export const ROTATION_HOURS = 24;

export type WebhookEndpoint = { url: string; enabled: boolean; secret: string; rotatedAt: Date | null };

/** Where a dealer's system takes webhooks, with the secret that signs them; null where nothing was set up. */
export async function webhookEndpoint(dealerId: string): Promise<WebhookEndpoint | null> {
  const row = await prisma().webhookEndpoint.findUnique({ where: { dealerId } });
  if (!row) return null;
  const { url, enabled, secretSealed, rotatedAt } = row;
  return { url, enabled, secret: unseal(secretSealed, secretContext(dealerId)), rotatedAt };
}

/** Saves where a dealer's webhooks go and whether any are sent. The first time a secret is made. */
export async function saveWebhookEndpoint(
  dealerId: string,
  endpoint: { url: string; enabled: boolean },
): Promise<void> {
  const secretSealed = seal(newWebhookSecret(), secretContext(dealerId));
  await prisma().webhookEndpoint.upsert({
    where: { dealerId },
    create: { dealerId, ...endpoint, secretSealed },
    update: endpoint,
  });
}

/** Makes a new secret; the one before signs too for a while. False where nothing was set up. */
export async function rotateWebhookSecret(dealerId: string): Promise<boolean> {
  const row = await prisma().webhookEndpoint.findUnique({ where: { dealerId } });
  if (!row) return false;
  const { secretSealed: previousSecretSealed } = row;
  const { count } = await prisma().webhookEndpoint.updateMany({
    where: { dealerId, secretSealed: previousSecretSealed },
    data: {
      secretSealed: seal(newWebhookSecret(), secretContext(dealerId)),
      previousSecretSealed,
      rotatedAt: new Date(),
    },
  });
  return count === 1;
}

/** Where to send a dealer's webhooks now and what to sign them with, or null where none are to be sent. */
export async function signingEndpoint(dealerId: string): Promise<{ url: string; secrets: string[] } | null> {
  const row = await prisma().webhookEndpoint.findUnique({ where: { dealerId, enabled: true } });
  if (!row) return null;
  const young = row.rotatedAt && row.rotatedAt.getTime() > Date.now() - ROTATION_HOURS * 3600_000;
  const sealed = [row.secretSealed, ...(young && row.previousSecretSealed ? [row.previousSecretSealed] : [])];
  return { url: row.url, secrets: sealed.map((secret) => unseal(secret, secretContext(dealerId))) };
}

function secretContext(dealerId: string): string {
  return `webhook-secret:${dealerId}`;
}
