import { createHmac, timingSafeEqual } from "node:crypto";
import * as z from "zod";
import { type CardVault, CardVaultOutage, type SetupState } from "@/lib/ports/card-vault/port";

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
 * The stand-in with a face (scripts/card-sandbox.mjs), spoken to over HTTP as a payment company would be. One more
 * attempt after a 5xx or a broken connection: every request may be made twice.
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
  async function ask<T>(answer: z.ZodType<T>, method: "GET" | "POST", path: string, data?: object) {
    const inTime = AbortSignal.timeout(timeoutMs);
    const init = {
      method,
      signal: inTime,
      redirect: "error" as const,
      cache: "no-store" as const,
      headers: { authorization: `Bearer ${secret}`, "content-type": "application/json" },
      ...(data ? { body: JSON.stringify(data) } : {}),
    };
    const address = `${url.replace(/\/$/, "")}/api/setups${path}`;
    let body: unknown;
    try {
      body = await request(address, init);
    } catch (error) {
      if (!isWorthAnotherTry(error)) throw error;
      body = await request(address, init);
    }
    const parsed = answer.safeParse(body);
    if (!parsed.success) throw new CardVaultOutage("unreadable");
    return parsed.data;
  }

  return {
    async createSetup({ attemptId, customerRef, returnUrl, cancelUrl }) {
      const { id, url } = await ask(created, "POST", "", { attemptId, customerRef, returnUrl, cancelUrl });
      return { setupId: id, redirectUrl: url };
    },
    findSetup: (setupId): Promise<SetupState> => ask(state, "GET", `/${encodeURIComponent(setupId)}`),
    abandonSetup: (setupId): Promise<SetupState> =>
      ask(state, "POST", `/${encodeURIComponent(setupId)}/abandon`),
    async readNotification(rawBody, headers) {
      if (!isGenuine(rawBody, headers.get("card-sandbox-signature"), secret, now())) return null;
      const parsed = notification.safeParse(jsonOf(rawBody));
      if (!parsed.success || !parsed.data.type.startsWith("setup.")) return "ignored";
      const { eventId, attemptId, setupId } = parsed.data;
      return { eventId, attemptId, setupId };
    },
  };
}

/** The JSON of a 200, or an outage; nothing else. */
async function request(address: string, init: RequestInit & { signal: AbortSignal }): Promise<unknown> {
  let response: Response;
  let body: string;
  try {
    response = await fetch(address, init);
    body = await response.text();
  } catch (error) {
    if (init.signal.aborted) throw new CardVaultOutage("timeout");
    throw new CardVaultOutage("network", socketCode(error));
  }
  if (response.ok) return jsonOf(body);
  const ours = response.status >= 400 && response.status < 500;
  throw new CardVaultOutage(ours ? "misconfigured" : "refused", String(response.status));
}

function isWorthAnotherTry(error: unknown): boolean {
  return error instanceof CardVaultOutage && (error.reason === "network" || error.reason === "refused");
}

/** `t=seconds,v1=hex`: HMAC-SHA256 over the seconds, a dot and the body. */
function isGenuine(body: string, signature: string | null, secret: string, now: number): boolean {
  const [, seconds, digest] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature ?? "") ?? [];
  if (!seconds || !digest || Math.abs(now / 1_000 - Number(seconds)) > TOLERANCE_S) return false;
  const right = createHmac("sha256", secret).update(`${seconds}.${body}`).digest();
  return timingSafeEqual(right, Buffer.from(digest, "hex"));
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function socketCode(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === "string" && /^[A-Z_]+$/.test(cause.code) ? cause.code : undefined;
}
