"use server";

import { redirect } from "next/navigation";
import { requestPasswordReset, resetPassword } from "@/lib/commands/reset-password";
import { emailField } from "@/lib/domain/email-address";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "@/lib/web/client-address";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";

/** Where a reset is asked for. */
const RESET = "/account/password";

/** Asks for a reset mail. The answer is the same whether or not the address has an account. */
export async function requestReset(state: FormState, data: FormData): Promise<FormState> {
  const form = postedForm(data);
  const refused = (errors: FormState["errors"], figures?: FormState["figures"]) =>
    answerForm(RESET, form, {
      revision: 0,
      attempt: postedState(state).attempt + 1,
      values,
      errors,
      figures,
    });
  const values = { email: form.email ?? "" };
  const email = emailField.safeParse(form.email);
  if (!email.success) return refused({ email: email.error.issues[0]?.message ?? "format" });
  const wait = await requestPasswordReset(email.data, await clientAddress());
  if (wait > 0) return refused({ email: "throttled" }, { minutes: Math.ceil(wait / 60) });
  redirect(`${RESET}/sent`);
}

/** Sets the new password of a reset link. */
export async function setNewPassword(token: string, state: FormState, data: FormData): Promise<FormState> {
  const page = `${RESET}/${encodeURIComponent(token)}`;
  const form = postedForm(data);
  const { password = "", passwordConfirm = "" } = form;
  const refused = (errors: FormState["errors"]) =>
    answerForm(page, form, { revision: 0, attempt: postedState(state).attempt + 1, errors });
  if (password === "") return refused({ password: "required" });
  if (password !== passwordConfirm) return refused({ passwordConfirm: "different" });
  const outcome = await resetPassword(token, password);
  if (outcome === "done") redirect(`${RESET}/done`);
  return refused(outcome === "dead-link" ? { form: outcome } : { password: outcome });
}
