"use server";

import { redirect } from "next/navigation";
import * as z from "zod";
import { openVerifiedSignIn } from "@/lib/auth/sign-in-token";
import { sendDoorCode, verifyCode } from "@/lib/commands/email-codes";
import { verifyAccountPassword } from "@/lib/commands/sign-in";
import { accountHolds } from "@/lib/data/registration-writes";
import { emailField } from "@/lib/domain/email-address";
import { parseCode } from "@/lib/domain/one-time-code";
import type { FormState } from "@/lib/journey/form-state";
import { clientAddress } from "@/lib/web/client-address";
import { answerForm } from "@/lib/web/form-answer";
import { postedForm, postedState } from "@/lib/web/posted-form";
import { guardRegistration, readRegistration } from "@/lib/web/registration-guard";
import { trailOf } from "../journeys/journey-of";
import { doorUrl, stepUrl } from "../urls";

/** The form that was being filled in when the sign-in ended, where it was one. */
const returnToSchema = z
  .object({ step: z.string().regex(/^[a-z0-9/-]{1,60}$/), view: z.string().regex(/^[\w-]{1,80}$/) })
  .partial()
  .catch({});
export type ReturnTo = z.infer<typeof returnToSchema>;

type Shown = Omit<FormState, "revision" | "attempt">;

/** Proves on this browser whose registration it is: by signing in, or by a code to the address that holds it. */
export async function passDoor(
  registrationId: string,
  returnTo: ReturnTo,
  state: FormState,
  data: FormData,
): Promise<FormState> {
  const view = await guardRegistration(registrationId);
  const form = postedForm(data);
  const shown = view.proved ? null : await tryDoor(view, form);
  if (shown)
    return answerForm(doorUrl(view.id), form, {
      ...shown,
      revision: 0,
      attempt: postedState(state).attempt + 1,
    });
  const trail = trailOf(await readRegistration(view.id));
  const { step, view: typed } = returnToSchema.parse(returnTo);
  if (!step || trail.refusal(step)) redirect(stepUrl(view.id, trail.open));
  redirect(`${stepUrl(view.id, step)}?view=${typed}`);
}

async function tryDoor(
  view: Awaited<ReturnType<typeof guardRegistration>>,
  form: Record<string, string>,
): Promise<Shown | null> {
  const parsed = emailField.safeParse(form.email);
  const values = { email: form.email ?? "", way: form.way ?? "" };
  if (!parsed.success) return { errors: { email: parsed.error.issues[0]?.message ?? "format" }, values };
  const email = parsed.data;
  const source = await clientAddress();

  if (form.way === "sign-in") {
    if (!form.password) return { errors: { password: "required" }, values };
    const { password } = form;
    const outcome = await verifyAccountPassword({ email, password, source, registrationId: view.id });
    if (outcome.status === "throttled") {
      return { errors: { form: "throttled" }, figures: { minutes: Math.ceil(outcome.wait / 60) }, values };
    }
    const holds = outcome.status === "right" && (await accountHolds(view.id, outcome.account.id));
    return holds && (await openVerifiedSignIn(outcome.account))
      ? null
      : { errors: { form: "wrong" }, values };
  }
  if (form.way === "send") {
    const sent = await sendDoorCode(view, email, source);
    if (sent.status === "sent") return { notice: "sent", values };
    const figures = { seconds: sent.wait, minutes: Math.ceil(sent.wait / 60) };
    return { errors: { email: sent.status }, figures, values };
  }
  const code = parseCode(form.code ?? "", 6);
  if (!code.ok) return { errors: { code: code.error }, notice: "sent", values };
  const outcome = await verifyCode(view, "door", email, code.value);
  if (outcome.status === "right") return null;
  const figures = outcome.status === "locked" ? { minutes: Math.ceil(outcome.wait / 60) } : undefined;
  return { errors: { code: outcome.status }, figures, notice: "sent", values };
}
