import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { cookieOptions, signInCookieName } from "@/lib/auth/sign-in-token";
import { verifyAccountPassword } from "@/lib/commands/sign-in";
import { createSession, SESSION_HOURS } from "@/lib/data/sessions";
import { env, servedOverHttps } from "@/lib/env";

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
    pages: { signIn: "/", error: "/" },
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
          return outcome.status === "right" ? { id: outcome.account.id } : null;
        },
      }),
    ],
    callbacks: {
      jwt: async ({ token, user }) =>
        user ? { sub: (await createSession({ accountId: user.id })).id } : { sub: token.sub },
      session: ({ session }) => ({ expires: session.expires }),
    },
  };
}
