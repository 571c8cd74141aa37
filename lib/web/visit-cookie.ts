import { cookies } from "next/headers";
import { cookieOptions } from "@/lib/auth/sign-in-token";
import type { Visit } from "@/lib/data/visits";
import { servedOverHttps } from "@/lib/env";

function cookieName(): string {
  return servedOverHttps() ? "__Host-visit" : "visit";
}

/** The token of this browser's visit, or null. */
export async function readVisitToken(): Promise<string | null> {
  return (await cookies()).get(cookieName())?.value ?? null;
}

/** Gives this browser its visit, or lets it keep it for as long as the visit lives now. */
export async function setVisit({ token, expiresAt }: Visit): Promise<void> {
  (await cookies()).set(cookieName(), token, { ...cookieOptions(), expires: expiresAt });
}
