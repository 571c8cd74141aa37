"use server";

import { redirect } from "next/navigation";
import { closeSignIn, openSignIn } from "@/lib/auth/sign-in-token";
import { verifyStaffPassword } from "@/lib/commands/sign-in";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "@/lib/web/client-address";
import { postedForm } from "@/lib/web/posted-form";

/** Signs a reviewer in. Dealer staff are told what a wrong password is told. */
export async function signIn(state: FormState, data: FormData): Promise<FormState> {
  const { email = "", password = "" } = postedForm(data);
  const next = { revision: 0, attempt: state.attempt + 1, values: { email } };
  if (!email) return { ...next, errors: { email: "required" } };
  if (!password) return { ...next, errors: { password: "required" } };
  const outcome = await verifyStaffPassword({ email, password, source: await clientAddress() }, "reviewer");
  if (outcome.status === "throttled") {
    return { ...next, errors: { form: "throttled" }, figures: { minutes: Math.ceil(outcome.wait / 60) } };
  }
  if (outcome.status === "wrong") return { ...next, errors: { form: "wrong" } };
  await openSignIn({ reviewerId: outcome.account.id });
  redirect("/review");
}

/** Signs the reviewer out. */
export async function signOut(): Promise<void> {
  await closeSignIn("reviewer");
  redirect("/review/sign-in");
}
