"use server";

import { redirect } from "next/navigation";
import { saveDraft } from "@/lib/data/drafts";
import type { RegistrationView } from "@/lib/data/registrations";
import type { FormState } from "@/lib/journey/form-state";
import { answerForm, formViewUrl } from "@/lib/web/form-answer";
import { postedForm, postedRevision, postedState } from "@/lib/web/posted-form";
import { guardRegistration, readRegistration } from "@/lib/web/registration-guard";
import type { AnswerOutcome, AnswerStep, PostedForm } from "./journeys/answer-step";
import { answers } from "./journeys/answers";
import { trailOf } from "./journeys/journey-of";
import { forgetScreens, goToOpenStep } from "./proved";
import { doorUrl, stepUrl } from "./urls";

/**
 * Saves the answer of any step, then goes to the first open one. Pressing twice, or pressing in a second tab with the
 * same answer, ends in the same place; another answer in a second tab is told instead of being overwritten.
 *
 * @param page the step whose screen the form stands on
 */
export async function saveStep(
  registrationId: string,
  step: string,
  page: string,
  state: FormState,
  data: FormData,
): Promise<FormState> {
  const view = await guardRegistration(String(registrationId));
  const form = postedForm(data);
  const shownOn = answers.has(page) ? page : step;
  if (!view.proved) return proveFirst(view, shownOn, form);
  const trail = trailOf(view);
  const answerStep = answers.get(step);
  if (!answerStep) redirect(stepUrl(view.id, trail.open));
  const refusal = trail.refusal(step);
  if (refusal) redirect(stepUrl(view.id, trail.open, refusal === "settled" ? undefined : refusal));

  const outcome = await answerStep({ view, trail }, form);
  forgetScreens();
  if (outcome.status === "invalid")
    return answerForm(stepUrl(view.id, shownOn), form, invalidState(state, form, outcome));
  if (outcome.status === "saved") return goToOpenStep(view.id);
  if (outcome.status === "away") redirect(outcome.url);
  const next = trailOf(view, { step, value: outcome.answer }).open;
  const revision = postedRevision(form);
  if (!(await saveDraft(view, step, outcome.answer, revision, next))) {
    const current = await otherAnswer(view.id, step, answerStep, form);
    if (current) {
      const errors = { form: "changed-elsewhere" };
      const refused = invalidState(state, form, { status: "invalid", errors, values: form });
      return answerForm(stepUrl(view.id, shownOn), form, { ...refused, ...current });
    }
  }
  if (outcome.status === "elsewhere") return goToOpenStep(outcome.registrationId);
  redirect(stepUrl(view.id, "through" in outcome ? outcome.through : next));
}

/** A sign-in that ended while the form was filled in: it is asked for again, then the form is there with what was typed. */
async function proveFirst(view: RegistrationView, page: string, form: PostedForm): Promise<never> {
  const typed = { revision: postedRevision(form), attempt: 0, values: form };
  const shown = (await formViewUrl(stepUrl(view.id, page), form, typed)).split("?")[1];
  redirect(`${doorUrl(view.id)}?${shown}&step=${encodeURIComponent(page)}`);
}

/**
 * The press came upon an answer saved since its screen was shown. Answered anew upon that one, the same press gives
 * the same answer and is the same success, however the answer is made up (a password has another hash each time).
 *
 * @returns the revision of the other answer, or null where it is the same
 */
async function otherAnswer(
  registrationId: string,
  step: string,
  answerStep: AnswerStep,
  form: PostedForm,
): Promise<{ revision: number } | null> {
  const view = await readRegistration(registrationId);
  const trail = trailOf(view);
  if (trail.refusal(step)) return null;
  const again = await answerStep({ view, trail }, form);
  if (again.status === "saved" || again.status === "away") return null;
  const same = again.status !== "invalid" && canonical(view.saved[step]) === canonical(again.answer);
  return same ? null : { revision: view.revisions[step] ?? 0 };
}

function invalidState(
  state: FormState,
  form: PostedForm,
  outcome: Extract<AnswerOutcome, { status: "invalid" }>,
): FormState {
  const { status: _status, ...shown } = outcome;
  return { ...shown, revision: postedRevision(form), attempt: postedState(state).attempt + 1 };
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, nested) =>
    nested && typeof nested === "object" && !Array.isArray(nested)
      ? Object.fromEntries(Object.entries(nested).sort(([a], [b]) => (a < b ? -1 : 1)))
      : nested,
  );
}
