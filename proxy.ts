import { type NextRequest, NextResponse } from "next/server";
import { cardPageOrigin } from "@/lib/ports/card-vault/page-origin";
import FIXED_HEADERS from "@/lib/web/fixed-headers.json";

const PRODUCTION = process.env.NODE_ENV === "production";

/**
 * Sets the response headers every page carries. It guards nothing: each page and action guards itself, and what is no
 * request of ours does not get here (scripts/request-gate.mjs).
 * The nonce travels on the request headers, where Next reads it for its own scripts.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID());
  const reader = request.nextUrl.pathname.startsWith("/certificate/");
  const policy = reader ? READER_POLICY : contentSecurityPolicy(nonce);
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  for (const [name, value] of Object.entries(FIXED_HEADERS)) response.headers.set(name, value);
  return response;
}

/**
 * For the worker that reads certificates: a worker obeys the policy of its own script's response. It may compile
 * WebAssembly, which no page may, and load scripts from this origin; it may connect nowhere, so that what the camera
 * saw stays on the phone.
 */
const READER_POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'";

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${PRODUCTION ? "" : " 'unsafe-eval'"}`,
    `style-src 'self' ${PRODUCTION ? `'nonce-${nonce}'` : "'unsafe-inline'"}`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "media-src 'self' blob:",
    "base-uri 'none'",
    `form-action ${formTargets()}`,
    "frame-ancestors 'none'",
  ].join("; ");
}

/** Our forms post to us alone; the answer to one of them leads on to where the card is entered. */
function formTargets(): string {
  const cardPage = cardPageOrigin(process.env);
  return cardPage ? `'self' ${cardPage}` : "'self'";
}

export const config = {
  // What is under /ocr has a policy of its own (next.config.ts).
  matcher: ["/((?!_next/static|_next/image|ocr/|favicon.ico|icon.svg).*)"],
};
