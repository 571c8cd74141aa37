"use server";

import { redirect } from "next/navigation";
import { openSignIn } from "@/lib/auth/sign-in-token";
import { verifyAccountPassword } from "@/lib/commands/sign-in";
import { emailField } from "@/lib/domain/email-address";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "@/lib/web/client-address";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";

/** 「ログイン」 on the way to マイカー情報. */
export async function signIn(state: FormState, data: FormData): Promise<FormState> {
  const form = postedForm(data);
  const refused = (errors: FormState["errors"], figures?: FormState["figures"]) =>
    answerForm("/my-car/sign-in", form, {
      revision: 0,
      attempt: postedState(state).attempt + 1,
      values: { email: form.email ?? "" },
      errors,
      figures,
    });
  const email = emailField.safeParse(form.email);
  const errors: Record<string, string> = {};
  if (!email.success) errors.email = email.error.issues[0]?.message ?? "format";
  if (!form.password) errors.password = "required";
  if (!email.success || !form.password) return refused(errors);
  const source = await clientAddress();
  const outcome = await verifyAccountPassword({ email: email.data, password: form.password, source });
  if (outcome.status === "throttled")
    return refused({ form: "throttled" }, { minutes: Math.ceil(outcome.wait / 60) });
  if (outcome.status === "wrong") return refused({ form: "wrong" });
  await openSignIn({ accountId: outcome.account.id });
  redirect("/my-car");
}
