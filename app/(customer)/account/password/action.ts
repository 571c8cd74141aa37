"use server";

import { requestPasswordReset, resetPassword } from "@/lib/commands/reset-password";
import { emailField } from "@/lib/domain/email-address";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "@/lib/web/client-address";
import { postedForm } from "@/lib/web/posted-form";

/** Asks for a reset mail. The answer is the same whether or not the address has an account. */
export async function requestReset(state: FormState, data: FormData): Promise<FormState> {
  const next = { revision: 0, attempt: state.attempt + 1 };
  const form = postedForm(data);
  const values = { email: form.email ?? "" };
  const email = emailField.safeParse(form.email);
  if (!email.success)
    return { ...next, errors: { email: email.error.issues[0]?.message ?? "format" }, values };
  const wait = await requestPasswordReset(email.data, await clientAddress());
  if (wait > 0)
    return { ...next, errors: { email: "throttled" }, figures: { minutes: Math.ceil(wait / 60) }, values };
  return { ...next, notice: "sent" };
}

/** Sets the new password of a reset link. */
export async function setNewPassword(token: string, state: FormState, data: FormData): Promise<FormState> {
  const next = { revision: 0, attempt: state.attempt + 1 };
  const { password = "", passwordConfirm = "" } = postedForm(data);
  if (password === "") return { ...next, errors: { password: "required" } };
  if (password !== passwordConfirm) return { ...next, errors: { passwordConfirm: "different" } };
  const outcome = await resetPassword(token, password);
  if (outcome === "done") return { ...next, notice: "done" };
  return { ...next, errors: outcome === "dead-link" ? { form: outcome } : { password: outcome } };
}
