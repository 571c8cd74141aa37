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
  const token = await readVisitToken();
  if (!token) notFound();
  const view = await findRegistrationView(tokenHash(token), id, await signInSessionId("customer"));
  if (!view) notFound();
  return view;
}
