import { readNtaAnswer } from "@/lib/ports/corporate-registry/nta-answer";
import { type CorporateRegistry, CorporateRegistryOutage } from "@/lib/ports/corporate-registry/port";

const API_URL = "https://api.houjin-bangou.nta.go.jp";

/** A customer waits for the answer; direct entry is offered after that. Both attempts share it. */
const TIMEOUT_MS = 5_000;

/**
 * The National Tax Agency's corporate-number Web-API, version 4 (`GET /4/num`, CSV in UTF-8, newest row only).
 * One more attempt after a 5xx or a broken connection, none after a timeout.
 * @param appId the 13 characters the Agency issued. It travels in the URL, so neither the URL nor an error of fetch
 *   (which may hold it) leaves this function
 */
export function ntaCorporateRegistry({
  appId,
  apiUrl = API_URL,
  timeoutMs = TIMEOUT_MS,
}: {
  appId: string;
  apiUrl?: string | undefined;
  timeoutMs?: number;
}): CorporateRegistry {
  return {
    async findByNumber(number) {
      const url = new URL(`${apiUrl.replace(/\/$/, "")}/4/num`);
      url.search = new URLSearchParams({ id: appId, number, type: "02", history: "0" }).toString();
      const inTime = AbortSignal.timeout(timeoutMs);
      try {
        return readNtaAnswer(await request(url, inTime), number);
      } catch (error) {
        if (!isWorthAnotherTry(error)) throw error;
        return readNtaAnswer(await request(url, inTime), number);
      }
    },
  };
}

/** The body of a 200, or an outage; nothing else. */
async function request(url: URL, signal: AbortSignal): Promise<string> {
  let response: Response;
  let body: string;
  try {
    // A redirect would carry the id to another address.
    response = await fetch(url, {
      signal,
      redirect: "error",
      cache: "no-store",
      headers: { accept: "text/csv" },
    });
    body = await response.text();
  } catch (error) {
    if (signal.aborted) throw new CorporateRegistryOutage("timeout");
    throw new CorporateRegistryOutage("network", socketCode(error));
  }
  if (response.ok) return body;

  // Errors come as "NNN,sentence": the number tells what was wrong with the request.
  const ownCode = /^\d{3}(?=,)/.exec(body)?.[0];
  const code = ownCode ? `${response.status}/${ownCode}` : String(response.status);
  // 404 is how an unknown application id is answered.
  const ours = response.status === 400 || response.status === 404;
  throw new CorporateRegistryOutage(ours ? "misconfigured" : "refused", code);
}

function isWorthAnotherTry(error: unknown): boolean {
  if (!(error instanceof CorporateRegistryOutage)) return false;
  return error.reason === "network" || (error.reason === "refused" && error.code?.startsWith("5") === true);
}

function socketCode(error: unknown): string | undefined {
  const cause = error instanceof Error ? (error.cause as { code?: unknown } | undefined) : undefined;
  return typeof cause?.code === "string" && /^[A-Z_]+$/.test(cause.code) ? cause.code : undefined;
}
