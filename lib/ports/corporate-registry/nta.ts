import { readNtaAnswer } from "@/lib/ports/corporate-registry/nta-answer";
import type { CorporateRegistry } from "@/lib/ports/corporate-registry/port";
import { callOutside } from "@/lib/ports/outside-call";

const API_URL = "https://api.houjin-bangou.nta.go.jp";

/** A customer waits for the answer; direct entry is offered after that. Both attempts share it. */
const TIMEOUT_MS = 5_000;

/**
 * The National Tax Agency's corporate-number Web-API, version 4 (`GET /4/num`, CSV in UTF-8, newest row only).
 * @param appId the 13 characters the Agency issued. It travels in the URL, an unknown one is
 *   answered with 404
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
    findByNumber(number) {
      const url = new URL(`${apiUrl.replace(/\/$/, "")}/4/num`);
      url.search = new URLSearchParams({ id: appId, number, type: "02", history: "0" }).toString();
      const asked = { system: "corporate registry", url, timeoutMs, codeOf } as const;
      return callOutside(asked, { headers: { accept: "text/csv" } }, (body) => readNtaAnswer(body, number));
    },
  };
}

/** Errors come as "NNN,sentence": the number tells what was wrong with the request. */
function codeOf(status: number, body: string): string {
  const own = /^\d{3}(?=,)/.exec(body)?.[0];
  return own ? `${status}/${own}` : String(status);
}
