"use server";

import { redirect } from "next/navigation";
import { closeSignIn } from "@/lib/auth/sign-in-token";
import type { FormState } from "@/lib/journey/form-state";
import { signInAtWork } from "@/lib/web/sign-in-at-work";

/** Signs a reviewer in. */
export async function signIn(state: FormState, data: FormData): Promise<FormState> {
  return signInAtWork("reviewer", state, data);
}

/** Signs the reviewer out. */
export async function signOut(): Promise<void> {
  await closeSignIn("reviewer");
  redirect("/review/sign-in");
}
