import { isIP } from "node:net";
import type { Parsed } from "@/lib/domain/field-rules";
import { isLoopbackAddress, loopbackAllowed, mayReceive } from "./receiver-address";

const LONGEST = 500;

/**
 * 通知先URL as staff type it: https, without credentials, to a public host. Where the demo allows it, http to this
 * machine. A name's addresses are checked when a message is sent (post-webhook.ts): they may change.
 */
export function parseReceiverUrl(typed: string, loopback = loopbackAllowed()): Parsed {
  const text = typed.normalize("NFKC").trim();
  if (text === "") return { ok: false, error: "required" };
  if (!URL.canParse(text) || text.length > LONGEST) return { ok: false, error: "format" };
  const url = new URL(text);
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const literal = isIP(host) !== 0;
  const own = host === "localhost" || (literal && isLoopbackAddress(host));
  const secure = url.protocol === "https:" || (url.protocol === "http:" && own && loopback);
  if (!secure) return { ok: false, error: "https" };
  if (url.username !== "" || url.password !== "") return { ok: false, error: "credentials" };
  if ((own && !loopback) || (literal && !mayReceive(host, loopback))) return { ok: false, error: "address" };
  url.hash = "";
  return { ok: true, value: url.href };
}
