/**
 * - `timeout`: no answer in time
 * - `network`: no connection
 * - `refused`: the system turned the request away or failed itself
 * - `misconfigured`: the system does not know our key, or not this kind of request
 * - `unreadable`: the answer is not of the documented form
 */
export type OutageReason = "timeout" | "network" | "refused" | "misconfigured" | "unreadable";

/** An outside system gave no usable answer. Message and code may be logged: neither holds a key, a URL, a card or a person. */
export class SystemOutage extends Error {
  override name = "SystemOutage";

  constructor(
    readonly system: "vehicle registry" | "telematics" | "card vault" | "corporate registry",
    readonly reason: OutageReason,
    /** What the other side called it: an HTTP status, a socket error, the field that could not be read. */
    readonly code?: string,
  ) {
    super(code ? `${system}: ${reason} (${code})` : `${system}: ${reason}`);
  }
}
