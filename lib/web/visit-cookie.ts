import { cookies } from "next/headers";
import { cookieOptions } from "@/lib/auth/sign-in-token";
import { servedOverHttps } from "@/lib/env";

function cookieName(): string {
  return servedOverHttps() ? "__Host-visit" : "visit";
}

/** The token of this browser's visit, or null. */
export async function readVisitToken(): Promise<string | null> {
  return (await cookies()).get(cookieName())?.value ?? null;
}

/** Gives this browser its visit. */
export async function setVisitToken(token: string, expires: Date): Promise<void> {
  (await cookies()).set(cookieName(), token, { ...cookieOptions(), expires });
}
