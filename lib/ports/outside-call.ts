import { SystemOutage } from "@/lib/ports/system-outage";

type System = SystemOutage["system"];

/** What a status says of us rather than of them: the key, the address or the request is wrong. */
const OURS = [400, 401, 403, 404];

/**
 * Asks an outside system: one more attempt after a 5xx or a broken connection, none after a timeout, and all share the
 * time. So every request has to be one that may be repeated. Neither the address nor an error of fetch, which may hold
 * it, leaves this function.
 *
 * @param options.codeOf what the other side calls its refusal; the HTTP status by default
 * @param read the body of a 2xx to what is wanted of it
 * @throws SystemOutage where there is no usable answer
 */
export async function callOutside<T>(
  options: { system: System; url: URL; timeoutMs: number; codeOf?: (status: number, body: string) => string },
  init: Pick<RequestInit, "method" | "headers" | "body">,
  read: (body: string) => T,
): Promise<T> {
  const { system, url, timeoutMs, codeOf = String } = options;
  const signal = AbortSignal.timeout(timeoutMs);
  const attempt = async () => {
    let response: Response;
    let body: string;
    try {
      // A redirect would carry our key to another address.
      response = await fetch(url, { ...init, signal, redirect: "error", cache: "no-store" });
      body = await response.text();
    } catch (error) {
      throw signal.aborted
        ? new SystemOutage(system, "timeout")
        : new SystemOutage(system, "network", socketCode(error));
    }
    if (response.ok) return read(body);
    const reason = OURS.includes(response.status) ? "misconfigured" : "refused";
    throw new SystemOutage(system, reason, codeOf(response.status, body));
  };
  try {
    return await attempt();
  } catch (error) {
    if (!isWorthAnotherTry(error)) throw error;
    return attempt();
  }
}

/** The value of a JSON text, or undefined where it is none. */
export function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isWorthAnotherTry(error: unknown): boolean {
  if (!(error instanceof SystemOutage)) return false;
  return error.reason === "network" || (error.reason === "refused" && error.code?.startsWith("5") === true);
}

function socketCode(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === "string" && /^[A-Z_]+$/.test(cause.code) ? cause.code : undefined;
}
