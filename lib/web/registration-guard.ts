import { notFound } from "next/navigation";
import { cache } from "react";
import { signInSessionId } from "@/lib/auth/sign-in-token";
import { tokenHash } from "@/lib/data/personal-data";
import { findRegistrationView, type RegistrationView } from "@/lib/data/registrations";
import { readVisitToken } from "./visit-cookie";

/**
 * The registration as this browser may see it. Unknown, foreign, closed and expired ones all end in the same 404.
 * First line of every page and action of the wizard.
 */
export const guardRegistration = cache(readRegistration);

/** The same, read anew: for an action that just changed it. */
export async function readRegistration(id: string): Promise<RegistrationView> {
  return (await findRegistration(id)) ?? notFound();
}

/** The same, or null: for what is no page and answers its own 404. */
export async function findRegistration(id: string): Promise<RegistrationView | null> {
  const token = await readVisitToken();
  return token ? findRegistrationView(tokenHash(token), id, await signInSessionId("customer")) : null;
}
