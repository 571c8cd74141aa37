import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { createSession, createVerifiedSession, endSession, SESSION_HOURS } from "@/lib/data/sessions";
import { env, servedOverHttps } from "@/lib/env";

/**
 * Sign-in tokens: next-auth's encrypted JWT, naming a session row and nothing else. The row decides whether the
 * sign-in lives, so signing out and changing the password take effect at once (credentials sign-in knows no
 * database sessions in next-auth 4). Customers, dealer staff and reviewers have a cookie each: one
 * person may be more than one of them on one machine.
 */
export type Audience = "customer" | "staff" | "reviewer";

const NAMES: Record<Audience, string> = {
  customer: "next-auth.session-token",
  staff: "staff.session-token",
  reviewer: "reviewer.session-token",
};
/** next-auth's own endpoints read the customers' and know no salt. */
const SALTS: Record<Audience, string> = { customer: "", staff: "staff", reviewer: "reviewer" };

/** The cookie a sign-in of this audience is kept in. */
export function signInCookieName(audience: Audience): string {
  const name = NAMES[audience];
  return servedOverHttps() ? `__Host-${name}` : name;
}

/** How our cookies are set: not readable by scripts, not sent with foreign posts, https only where there is https. */
export function cookieOptions() {
  return { httpOnly: true, secure: servedOverHttps(), sameSite: "lax" as const, path: "/" };
}

/** Signs this browser in with an account that was made just now, or as one who works here whose password was verified. */
export async function openSignIn(
  who: { accountId: string } | { staffId: string } | { reviewerId: string },
): Promise<void> {
  const audience = "accountId" in who ? "customer" : "staffId" in who ? "staff" : "reviewer";
  await keep(audience, await createSession("reviewerId" in who ? { staffId: who.reviewerId } : who));
}

/**
 * Signs this browser in with an account whose password was verified.
 *
 * @returns false where the password was changed meanwhile: it is as wrong as any other then
 */
export async function openVerifiedSignIn(account: { id: string; passwordHash: string }): Promise<boolean> {
  const session = await createVerifiedSession(account.id, account.passwordHash);
  if (session) await keep("customer", session);
  return session !== null;
}

async function keep(audience: Audience, session: { id: string; expiresAt: Date }): Promise<void> {
  const token = await encode({
    token: { sub: session.id },
    secret: env().NEXTAUTH_SECRET,
    salt: SALTS[audience],
    maxAge: SESSION_HOURS * 3600,
  });
  (await cookies()).set(signInCookieName(audience), token, {
    ...cookieOptions(),
    expires: session.expiresAt,
  });
}

/** The session id this browser's token names, or null. Says nothing yet about whether the session still lives. */
export async function signInSessionId(audience: Audience): Promise<string | null> {
  const token = (await cookies()).get(signInCookieName(audience))?.value;
  if (!token) return null;
  try {
    const claims = await decode({ token, secret: env().NEXTAUTH_SECRET, salt: SALTS[audience] });
    return claims?.sub ?? null;
  } catch {
    return null;
  }
}

/** Signs this browser out. */
export async function closeSignIn(audience: Audience): Promise<void> {
  const id = await signInSessionId(audience);
  if (id) await endSession(id);
  (await cookies()).delete(signInCookieName(audience));
}

/** Signs this browser out of everything it is signed in to. */
export async function closeEverySignIn(): Promise<void> {
  for (const audience of Object.keys(NAMES) as Audience[]) await closeSignIn(audience);
}
