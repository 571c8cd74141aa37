"use server";

import type { FormState } from "@/lib/journey/form-state";
import { signInAtWork } from "@/lib/web/sign-in-at-work";

/** Signs a member of staff in. */
export async function signIn(state: FormState, data: FormData): Promise<FormState> {
  return signInAtWork("dealer", state, data);
}
