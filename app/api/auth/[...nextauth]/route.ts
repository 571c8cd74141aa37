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

async function handler(request: NextRequest, context: Context): Promise<Response> {
  const tidy = await tidied(request);
  if (!tidy) return new Response(null, { status: 400, headers: { "cache-control": "no-store" } });
  // Who signs out here is out of everything this browser was signed in to; a foreign post does not get this far.
  if (request.method === "POST" && (await context.params).nextauth[0] === "signout") {
    await closeEverySignIn();
    await forgetVisitProofs();
  }
  return NextAuth(tidy as never, context as never, customerAuthOptions());
}

/**
 * The request as next-auth may see it: fields are texts, and where to go afterwards is an address of ours. next-auth
 * answers anything else with an outage. Null where the body can't be read.
 */
async function tidied(request: NextRequest): Promise<NextRequest | null> {
  const url = new URL(request.url);
  const { APP_URL } = env();
  const asked = url.searchParams.get("callbackUrl");
  if (asked !== null && !ownUrl(asked, APP_URL)) url.searchParams.delete("callbackUrl");
  const headers = new Headers(request.headers);
  headers.set("cookie", (headers.get("cookie") ?? "").replace(/[^;]*callback-url=[^;]*;?/g, ""));
  if (request.method !== "POST") return new NextRequest(url, { headers });
  const fields = fieldsSchema.safeParse(await bodyOf(request));
  if (!fields.success) return null;
  const { callbackUrl, ...rest } = fields.data;
  const body = new URLSearchParams(rest);
  if (callbackUrl !== undefined && ownUrl(callbackUrl, APP_URL)) body.set("callbackUrl", callbackUrl);
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
