"use server";

import { redirect } from "next/navigation";
import { requireAccount } from "@/lib/auth/customer";
import { openVerifiedSignIn } from "@/lib/auth/sign-in-token";
import { resumeRegistration } from "@/lib/commands/resume-registration";
import { verifyAccountPassword } from "@/lib/commands/sign-in";
import { emailField } from "@/lib/domain/email-address";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "@/lib/web/client-address";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";
import { readVisitToken } from "@/lib/web/visit-cookie";
import { enter } from "../enter";
import { registrationSchema, signInUrl } from "./registration";

/** 「ログイン」 on the way to マイカー情報, or to a registration that was begun in another browser. */
export async function signIn(
  registrationId: string | null,
  state: FormState,
  data: FormData,
): Promise<FormState> {
  const form = postedForm(data);
  const refused = (errors: FormState["errors"], figures?: FormState["figures"]) =>
    answerForm(signInUrl(registrationId), form, {
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
  if (outcome.status === "wrong" || !(await openVerifiedSignIn(outcome.account)))
    return refused({ form: "wrong" });
  return goOnWith(outcome.account.id, registrationId);
}

/** 「このブラウザで続ける」 for who is signed in already. */
export async function goOnHere(registrationId: string): Promise<void> {
  await goOnWith(await requireAccount(), registrationId);
}

async function goOnWith(accountId: string, registrationId: string | null): Promise<never> {
  const id = registrationSchema.parse(registrationId);
  const started = id && (await resumeRegistration(accountId, id, await readVisitToken()));
  return started ? enter(started) : redirect("/my-car");
}
