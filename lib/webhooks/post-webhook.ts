import { lookup as resolve } from "node:dns";
import { request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { mayReceive } from "./receiver-address";

const TIMEOUT_MS = 10_000;

/** What became of one attempt: the receiver's HTTP status, or the code of what kept it from answering. */
export type Answer = { status: number | null; error: string | null; durationMs: number };

class AddressRefused extends Error {
  code = "address-refused";
}

/**
 * Posts a JSON body to a receiver once. Redirects are not followed and the answer's body is not read. The address is
 * checked where the connection is made, so a name that leads into our own network is of no use.
 */
export async function postWebhook(
  address: string,
  headers: Record<string, string>,
  body: string,
  timeoutMs = TIMEOUT_MS,
): Promise<Answer> {
  const started = performance.now();
  const taken = () => Math.round(performance.now() - started);
  try {
    const status = await post(new URL(address), headers, body, timeoutMs);
    return { status, error: null, durationMs: taken() };
  } catch (error) {
    return { status: null, error: codeOf(error as NodeJS.ErrnoException), durationMs: taken() };
  }
}

/** Whether a receiver took the message. */
export function accepted({ status }: Answer): boolean {
  return status !== null && status >= 200 && status < 300;
}

function post(url: URL, headers: Record<string, string>, body: string, timeoutMs: number): Promise<number> {
  return new Promise((done, failed) => {
    const host = url.hostname.replace(/^\[|\]$/g, "");
    // An address instead of a name is connected to without a look-up.
    if (isIP(host) !== 0 && !mayReceive(host)) return failed(new AddressRefused());
    const send = url.protocol === "https:" ? requestHttps : requestHttp;
    const sent = send(url, {
      method: "POST",
      agent: false,
      lookup: lookupChecked,
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        ...headers,
        "content-type": "application/json",
        "content-length": Buffer.byteLength(body),
        "user-agent": "enrolment-webhooks/1",
      },
    });
    sent.on("response", (response) => {
      response.destroy();
      done(response.statusCode ?? 0);
    });
    sent.on("error", failed);
    sent.end(body);
  });
}

/** Resolves a name, and refuses it where any of its addresses is not to be reached. */
const lookupChecked: LookupFunction = (hostname, options, found) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    if (error) return found(error, "", 0);
    const [first] = addresses;
    if (!first || addresses.some(({ address }) => !mayReceive(address)))
      return found(new AddressRefused(), "", 0);
    if (options.all) return found(null, addresses);
    found(null, first.address, first.family);
  });
};

function codeOf(error: NodeJS.ErrnoException): string {
  if (error.name === "AbortError" || error.name === "TimeoutError") return "timeout";
  return error.code ?? error.name;
}
