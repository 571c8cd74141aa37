// What is no request of ours is answered before Next sees it, with a sentence and the usual headers. What passes is a
// path and a query in UTF-8, a body of bearable size in a form that can be read, and a post from our own pages.
import { readFileSync } from "node:fs";
import { frame } from "./failure-pages.mjs";

const FIXED_HEADERS = JSON.parse(
  readFileSync(new URL("../lib/web/fixed-headers.json", import.meta.url), "utf8"),
);
const POLICY =
  "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];
/** No form and no message of ours comes near it. */
const LARGEST_BODY = 1024 * 1024;

const SENTENCES = {
  400: "送られた内容を読み取れませんでした。画面を開き直して、もう一度お試しください。",
  403: "別のサイトからの送信は受け付けていません。",
  405: "この操作は受け付けていません。",
  411: "送られた内容の長さがわからないため、受け付けられませんでした。",
  413: "送られた内容が大きすぎるため、受け付けられませんでした。",
};

/**
 * Why a request goes no further, or null where it may.
 *
 * @param {import("node:http").IncomingMessage} request
 * @param {boolean} behindProxy whether what a proxy says of the request is true
 * @returns {400 | 403 | 405 | 411 | 413 | null} the status it is answered with
 */
export function refusalOf(request, behindProxy) {
  const { method = "", headers } = request;
  if (!METHODS.includes(method)) return 405;
  if (!readable(request.url ?? "")) return 400;
  // What does not say how long it is can't be refused unread.
  if (headers["transfer-encoding"] !== undefined) return 411;
  const length = Number(headers["content-length"] ?? 0);
  if (!Number.isSafeInteger(length) || length < 0) return 400;
  if (length > LARGEST_BODY) return 413;
  const type = headers["content-type"] ?? "";
  if (/^multipart\//i.test(type) && !/;\s*boundary=("[^"]{1,70}"|[^\s;"]{1,70})/i.test(type)) return 400;
  if (!parses(headers["next-router-state-tree"])) return 400;
  // What authorises itself comes from no page; only the API takes that.
  if (method === "GET" || method === "HEAD" || (headers.authorization && request.url?.startsWith("/api/")))
    return null;
  return isForeign(headers, behindProxy) ? 403 : null;
}

/** Takes away what only a proxy of ours may say, and the ranges nothing here needs. */
export function tidyHeaders(
  /** @type {import("node:http").IncomingHttpHeaders} */ headers,
  /** @type {boolean} */ behindProxy,
) {
  delete headers.range;
  if (behindProxy) return;
  for (const name of ["x-forwarded-host", "x-forwarded-proto", "x-forwarded-port", "forwarded"])
    delete headers[name];
}

/** Answers a request that goes no further; its body is not read. */
export function refuse(
  /** @type {import("node:http").ServerResponse} */ response,
  /** @type {keyof typeof SENTENCES} */ status,
) {
  const page = frame("受け付けられませんでした", `<p>${SENTENCES[status]}</p>`);
  response.writeHead(status, {
    ...FIXED_HEADERS,
    "content-security-policy": POLICY,
    "content-type": "text/html; charset=utf-8",
    "cache-control": "no-store",
    ...(status === 405 ? { allow: METHODS.join(", ") } : {}),
    connection: "close",
  });
  response.end(page);
}

/** A path and a query that are UTF-8 without NUL. */
function readable(/** @type {string} */ url) {
  if (!url.startsWith("/") || url.length > 8000) return false;
  try {
    return !decodeURIComponent(url.replaceAll("+", " ")).includes("\0");
  } catch {
    return false;
  }
}

/** What the router says of the page it stands on. */
function parses(/** @type {string | string[] | undefined} */ header) {
  if (header === undefined) return true;
  try {
    return Array.isArray(JSON.parse(decodeURIComponent(String(header))));
  } catch {
    return false;
  }
}

/** A request another site's page sent. */
function isForeign(
  /** @type {import("node:http").IncomingHttpHeaders} */ headers,
  /** @type {boolean} */ behindProxy,
) {
  if (headers["sec-fetch-site"] === "cross-site") return true;
  const { origin } = headers;
  if (origin === undefined) return false;
  const asked = (behindProxy && headers["x-forwarded-host"]) || headers.host;
  try {
    return new URL(origin).host !== String(asked).split(",")[0]?.trim().toLowerCase();
  } catch {
    return true;
  }
}
