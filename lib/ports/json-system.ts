import type * as z from "zod";
import { SystemOutage } from "@/lib/ports/system-outage";

type System = SystemOutage["system"];
type Call<Schema extends z.ZodType> = {
  method: "GET" | "POST" | "PUT";
  /** Without anything that names a person or a vehicle: addresses end up in logs. */
  path: string;
  body?: unknown;
  answer: Schema;
};

/**
 * A system that is asked in JSON over HTTPS with a bearer key. Every call may be repeated safely: one more attempt
 * after a 5xx or a broken connection, none after a timeout. Both share the time.
 *
 * @throws Error at the start of the service where the address is neither https nor this machine's
 */
export function jsonSystem(options: { system: System; url: string; key: string; timeoutMs: number }) {
  const { system, key, timeoutMs } = options;
  const base = addressOf(options.url, system);

  async function attempt<Schema extends z.ZodType>(call: Call<Schema>, signal: AbortSignal) {
    const { method, path, body, answer } = call;
    const text = await request(system, `${base}${path}`, {
      method,
      signal,
      headers: {
        accept: "application/json",
        authorization: `Bearer ${key}`,
        ...(body === undefined ? {} : { "content-type": "application/json" }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const read = answer.safeParse(fromJson(text));
    if (read.success) return read.data;
    throw new SystemOutage(system, "unreadable", read.error.issues[0]?.path.join(".") || "body");
  }

  return async function call<Schema extends z.ZodType>(asked: Call<Schema>): Promise<z.output<Schema>> {
    const signal = AbortSignal.timeout(timeoutMs);
    try {
      return await attempt(asked, signal);
    } catch (error) {
      if (!isWorthAnotherTry(error)) throw error;
      return attempt(asked, signal);
    }
  };
}

function addressOf(text: string, system: System): string {
  const url = new URL(text);
  const here = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  if (url.protocol === "https:" || here) return text.replace(/\/$/, "");
  throw new Error(`The address of the ${system} must begin with https: it is asked with a key.`);
}

/** The body of a 2xx, or an outage; nothing else. */
async function request(system: System, url: string, init: RequestInit): Promise<string> {
  let response: Response;
  let body: string;
  try {
    // A redirect would carry the key to another address.
    response = await fetch(url, { ...init, redirect: "error", cache: "no-store" });
    body = await response.text();
  } catch (error) {
    if (init.signal?.aborted) throw new SystemOutage(system, "timeout");
    throw new SystemOutage(system, "network", socketCode(error));
  }
  if (response.ok) return body;
  const ours = [400, 401, 403, 404].includes(response.status);
  throw new SystemOutage(system, ours ? "misconfigured" : "refused", String(response.status));
}

function isWorthAnotherTry(error: unknown): boolean {
  if (!(error instanceof SystemOutage)) return false;
  return error.reason === "network" || (error.reason === "refused" && error.code?.startsWith("5") === true);
}

function socketCode(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === "string" && /^[A-Z_]+$/.test(cause.code) ? cause.code : undefined;
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
