import { NextRequest } from "next/server";
import NextAuth from "next-auth";
import * as z from "zod";
import { closeEverySignIn } from "@/lib/auth/sign-in-token";
import { env } from "@/lib/env";
import { customerAuthOptions, ownUrl } from "@/lib/web/next-auth";
import { postedText } from "@/lib/web/posted-form";
import { forgetVisitProofs } from "@/lib/web/sign-out";

type Context = { params: Promise<{ nextauth: string[] }> };

/** Every field next-auth reads of a post: a text each. */
const fieldsSchema = z.record(z.string(), z.string().transform(postedText));

/** What next-auth is asked here; it answers several of its other addresses with an outage or a raw exception. */
const ADDRESSES = {
  GET: ["session", "csrf", "providers", "signin", "signin/credentials", "signout", "error"],
  POST: ["callback/credentials", "signin/credentials", "signout", "session", "_log"],
};

async function handler(request: NextRequest, context: Context): Promise<Response> {
  const asked = (await context.params).nextauth.join("/");
  const method = request.method === "POST" ? "POST" : "GET";
  if (!ADDRESSES[method].includes(asked)) {
    const other = ADDRESSES[method === "POST" ? "GET" : "POST"].includes(asked);
    return empty(other ? 405 : 404);
  }
  const tidy = await tidied(request);
  if (!tidy) return empty(400);
  // Who signs out here is out of everything this browser was signed in to; a foreign post does not get this far.
  if (method === "POST" && asked === "signout") {
    await closeEverySignIn();
    await forgetVisitProofs();
  }
  return NextAuth(tidy as never, context as never, customerAuthOptions());
}

function empty(status: 400 | 404 | 405): Response {
  return new Response(null, { status, headers: { "cache-control": "no-store" } });
}

/**
 * The request as next-auth may see it: fields are texts, and where to go afterwards is one whole address of ours.
 * next-auth answers anything else with an outage. Null where the body can't be read.
 */
async function tidied(request: NextRequest): Promise<NextRequest | null> {
  const url = new URL(request.url);
  const { APP_URL } = env();
  const goOn = ownUrl(url.searchParams.get("callbackUrl") ?? "", APP_URL);
  if (!url.searchParams.has("callbackUrl") || !goOn) url.searchParams.delete("callbackUrl");
  else url.searchParams.set("callbackUrl", goOn);
  const headers = new Headers(request.headers);
  headers.set("cookie", (headers.get("cookie") ?? "").replace(/[^;]*callback-url=[^;]*;?/g, ""));
  if (request.method !== "POST") return new NextRequest(url, { headers });
  const fields = fieldsSchema.safeParse(await bodyOf(request));
  if (!fields.success) return null;
  const { callbackUrl, ...rest } = fields.data;
  const body = new URLSearchParams(rest);
  const after = callbackUrl === undefined ? null : ownUrl(callbackUrl, APP_URL);
  if (after) body.set("callbackUrl", after);
  headers.set("content-type", "application/x-www-form-urlencoded");
  headers.delete("content-length");
  return new NextRequest(url, { method: "POST", headers, body: body.toString() });
}

async function bodyOf(request: NextRequest): Promise<unknown> {
  try {
    if (request.headers.get("content-type")?.includes("json")) return await request.json();
    return Object.fromEntries(new URLSearchParams(await request.text()));
  } catch {
    return null;
  }
}

export { handler as GET, handler as POST };
