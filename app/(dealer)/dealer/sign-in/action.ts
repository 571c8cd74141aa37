"use server";

import { redirect } from "next/navigation";
import { closeSignIn, openSignIn } from "@/lib/auth/sign-in-token";
import { verifyStaffPassword } from "@/lib/commands/sign-in";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "@/lib/web/client-address";
import { postedForm } from "@/lib/web/posted-form";

/** Signs a member of staff in. */
export async function signIn(state: FormState, data: FormData): Promise<FormState> {
  const { email = "", password = "" } = postedForm(data);
  const next = { revision: 0, attempt: state.attempt + 1, values: { email } };
  if (!email) return { ...next, errors: { email: "required" } };
  if (!password) return { ...next, errors: { password: "required" } };
  const outcome = await verifyStaffPassword({ email, password, source: await clientAddress() });
  if (outcome.status === "throttled") {
    return { ...next, errors: { form: "throttled" }, figures: { minutes: Math.ceil(outcome.wait / 60) } };
  }
  if (outcome.status === "wrong") return { ...next, errors: { form: "wrong" } };
  await openSignIn({ staffId: outcome.account.id });
  redirect("/dealer");
}

/** Signs the member of staff out. */
export async function signOut(): Promise<void> {
  await closeSignIn("staff");
  redirect("/dealer/sign-in");
}
