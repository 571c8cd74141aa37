import { type Audience, closeSignIn } from "@/lib/auth/sign-in-token";
import { tokenHash } from "@/lib/data/personal-data";
import { forgetProofs } from "@/lib/data/visits";
import { readVisitToken } from "./visit-cookie";

/**
 * Signs this browser out and sends it on with a page load, so that nothing the scripts remember of earlier screens
 * lives on; browsers also drop the pages they kept to come back to. A customer's browser forgets as well that it
 * proved an address: who comes back to a registration stands at its door.
 *
 * @param next the path it is sent to
 */
export async function signOutTo(audience: Audience, next: string): Promise<Response> {
  await closeSignIn(audience);
  if (audience === "customer") await forgetVisitProofs();
  return new Response(null, {
    status: 303,
    headers: { location: next, "cache-control": "no-store", "clear-site-data": '"cache"' },
  });
}

/** Makes this browser's visit prove anew whose registrations it reaches. */
export async function forgetVisitProofs(): Promise<void> {
  const token = await readVisitToken();
  if (token) await forgetProofs(tokenHash(token));
}
