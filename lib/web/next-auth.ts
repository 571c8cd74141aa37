import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookieOptions, signInCookieName } from "@/lib/auth/sign-in-token";
import { verifyAccountPassword } from "@/lib/commands/sign-in";
import { accountOfSession, createVerifiedSession, SESSION_HOURS } from "@/lib/data/sessions";
import { env, servedOverHttps } from "@/lib/env";
import { log } from "@/lib/log";

/**
 * next-auth's own endpoints for customers (/api/auth/session, /csrf, /signout, /callback/credentials). The wizard
 * signs in through its own step; both end in the same session row and the same cookie.
 */
export function customerAuthOptions(): NextAuthOptions {
  return {
    secret: env().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_HOURS * 3600 },
    useSecureCookies: servedOverHttps(),
    cookies: { sessionToken: { name: signInCookieName("customer"), options: cookieOptions() } },
    pages: { signIn: "/", signOut: "/my-car", error: "/" },
    providers: [
      Credentials({
        credentials: { email: { type: "email" }, password: { type: "password" } },
        async authorize(given, request) {
          if (!given?.email || !given.password) return null;
          const source = String(request.headers?.["x-client-address"] ?? "");
          const outcome = await verifyAccountPassword({
            email: given.email,
            password: given.password,
            source,
          });
          if (outcome.status !== "right") return null;
          const session = await createVerifiedSession(outcome.account.id, outcome.account.passwordHash);
          return session && { id: session.id };
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) => {
        if (user) return { sub: user.id };
        // The row decides: next-auth answers a token that is refused here like none, and takes its cookie away.
        if (!token.sub || !(await accountOfSession(token.sub))) throw new Error("the sign-in has ended");
        return { sub: token.sub };
      },
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) => ownUrl(url, baseUrl) ?? baseUrl,
    },
    logger: { error: (code) => log("info", "next-auth", { code }), warn: () => {}, debug: () => {} },
  };
}

/** An address of ours that somebody asks to be led to, or null. Paths that browsers read as another host's are none. */
export function ownUrl(url: string, baseUrl: string): string | null {
  try {
    const target = new URL(url, baseUrl);
    return target.origin === new URL(baseUrl).origin ? target.href : null;
  } catch {
    return null;
  }
}
