import { createHmac, randomBytes } from "node:crypto";

const PREFIX = "whsec_";

/** A secret as Standard Webhooks writes it: 32 random bytes in base64 behind a prefix. */
export function newWebhookSecret(): string {
  return PREFIX + randomBytes(32).toString("base64");
}

/**
 * The headers that sign a message (Standard Webhooks 1.0.0): HMAC-SHA256 over `id.timestamp.body`, one signature per
 * secret, so that a receiver can change over to a new one while the old one still signs.
 *
 * @param sentAt when this attempt is made; receivers refuse messages more than a few minutes off
 */
export function signatureHeaders(message: {
  id: string;
  sentAt: Date;
  body: string;
  secrets: readonly string[];
}): Record<string, string> {
  const { id, body, secrets } = message;
  const timestamp = String(Math.floor(message.sentAt.getTime() / 1000));
  const sign = (secret: string) => {
    const key = Buffer.from(secret.slice(PREFIX.length), "base64");
    return `v1,${createHmac("sha256", key).update(`${id}.${timestamp}.${body}`).digest("base64")}`;
  };
  return {
    "webhook-id": id,
    "webhook-timestamp": timestamp,
    "webhook-signature": secrets.map(sign).join(" "),
  };
}
