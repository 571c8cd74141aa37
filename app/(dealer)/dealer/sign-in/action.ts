"use server";

import { redirect } from "next/navigation";
import { closeSignIn } from "@/lib/auth/sign-in-token";
import type { FormState } from "@/lib/journey/form-state";
import { signInAtWork } from "@/lib/web/sign-in-at-work";

/** Signs a member of staff in. */
export async function signIn(state: FormState, data: FormData): Promise<FormState> {
  return signInAtWork("dealer", state, data);
}

/** Signs the member of staff out. */
export async function signOut(): Promise<void> {
  await closeSignIn("staff");
  redirect("/dealer/sign-in");
}
