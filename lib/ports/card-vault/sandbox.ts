import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import type { CardVault, SetupState } from "@/lib/ports/card-vault/port";
import { jsonSystem } from "@/lib/ports/json-system";
import { fromJson } from "@/lib/ports/outside-call";

/** A customer waits for the answer; another payment method is offered after that. Both attempts share it. */
const TIMEOUT_MS = 5_000;

/** How old a notification's signature may be, and how far ahead the other clock. */
const TOLERANCE_S = 300;

const created = z.object({ id: z.string().min(1), url: z.url() });
const state = z.discriminatedUnion("status", [
  z.object({ status: z.literal("pending") }),
  z.object({
    status: z.literal("registered"),
    card: z.object({
      reference: z.string().min(1),
      brand: z.string().min(1),
      lastFour: z.string().regex(/^\d{4}$/),
      expiryYear: z.number().int().min(2000),
      expiryMonth: z.number().int().min(1).max(12),
    }),
  }),
  z.object({
    status: z.literal("failed"),
    reason: z.enum(["declined", "authentication-failed", "expired-card"]),
  }),
  z.object({ status: z.literal("abandoned") }),
]);
const notification = z.object({
  eventId: z.string().min(1),
  type: z.string(),
  setupId: z.string().min(1),
  attemptId: z.string().min(1),
});

/**
 * The stand-in with a face (scripts/card-sandbox.mjs), spoken to over HTTP as a payment company would be.
 * @param url where its API is
 * @param secret authorises us there, and signs what it posts to us
 * @param now milliseconds
 */
export function sandboxCardVault({
  url,
  secret,
  timeoutMs = TIMEOUT_MS,
  now = Date.now,
}: {
  url: string;
  secret: string;
  timeoutMs?: number;
  now?: () => number;
}): CardVault {
  const ask = jsonSystem({ system: "card vault", url, key: secret, timeoutMs });

  return {
    provider: "sandbox",
    async createSetup({ attemptId, customerRef, returnUrl, cancelUrl }) {
      const body = { attemptId, customerRef, returnUrl, cancelUrl };
      const made = await ask({ method: "POST", path: "/api/setups", body, answer: created });
      return { setupId: made.id, redirectUrl: made.url };
    },
    findSetup: (setupId): Promise<SetupState> => ask({ method: "GET", path: pathOf(setupId), answer: state }),
    abandonSetup: (setupId): Promise<SetupState> =>
      ask({ method: "POST", path: `${pathOf(setupId)}/abandon`, body: {}, answer: state }),
    async readNotification(rawBody, headers) {
      if (!isGenuine(rawBody, headers.get("card-sandbox-signature"), secret, now())) return null;
      const parsed = notification.safeParse(fromJson(rawBody));
      if (!parsed.success || !parsed.data.type.startsWith("setup.")) return "ignored";
      const { eventId, attemptId, setupId } = parsed.data;
      return { eventId, attemptId, setupId };
    },
  };
}

function pathOf(setupId: string): string {
  return `/api/setups/${encodeURIComponent(setupId)}`;
}

/** `t=seconds,v1=hex`: HMAC-SHA256 over the seconds, a dot and the body. */
function isGenuine(body: string, signature: string | null, secret: string, now: number): boolean {
  const [, seconds, digest] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? "") ?? [];
  if (!seconds || !digest || Math.abs(now / 1_000 - Number(seconds)) > TOLERANCE_S) return false;
  const right = createHmac("sha256", secret).update(`${seconds}.${body}`).digest();
  return timingSafeEqual(right, Buffer.from(digest, "hex"));
}
