"use server";

import { redirect } from "next/navigation";
import { saveDraft } from "@/lib/data/drafts";
import type { FormState } from "@/lib/journey/form-state";
import { postedForm } from "@/lib/web/posted-form";
import { readRegistration } from "@/lib/web/registration-guard";
import type { AnswerOutcome } from "./journeys/answer-step";
import { answers } from "./journeys/answers";
import { trailOf } from "./journeys/journey-of";
import { goToOpenStep, provedRegistration } from "./proved";
import { stepUrl } from "./urls";

/**
 * Saves the answer of any step, then goes to the first open one. Pressing twice, or pressing in a second tab with the
 * same answer, ends in the same place; another answer in a second tab is told instead of being overwritten.
 */
export async function saveStep(
  registrationId: string,
  step: string,
  state: FormState,
  data: FormData,
): Promise<FormState> {
  const view = await provedRegistration(registrationId);
  const trail = trailOf(view);
  const answerStep = answers[step];
  if (!answerStep) redirect(stepUrl(view.id, trail.open));
  const refusal = trail.refusal(step);
  if (refusal) redirect(stepUrl(view.id, trail.open, refusal === "settled" ? undefined : refusal));

  const form = postedForm(data);
  const outcome = await answerStep({ view, trail }, form);
  if (outcome.status === "invalid") return invalidState(state, form, outcome);
  if (outcome.status === "saved") return goToOpenStep(view.id);
  if (outcome.status === "away") redirect(outcome.url);
  const next = trailOf(view, { step, value: outcome.answer }).open;
  const revision = Number(form.revision ?? 0);
  if (!(await saveDraft(view.id, step, outcome.answer, revision, next))) {
    // Read anew: the other tab may have saved while this one was being answered.
    const { saved, revisions } = await readRegistration(view.id);
    if (!sameAnswer(saved[step], outcome.answer)) {
      const errors = { form: "changed-elsewhere" };
      const current = revisions[step] ?? 0;
      return { ...invalidState(state, form, { status: "invalid", errors, values: form }), revision: current };
    }
  }
  if (outcome.status === "elsewhere") return goToOpenStep(outcome.registrationId);
  redirect(stepUrl(view.id, next));
}

function invalidState(
  state: FormState,
  form: Record<string, string>,
  outcome: Extract<AnswerOutcome, { status: "invalid" }>,
): FormState {
  const { status: _status, ...shown } = outcome;
  return { ...shown, revision: Number(form.revision ?? state.revision), attempt: state.attempt + 1 };
}

function sameAnswer(saved: unknown, answer: unknown): boolean {
  return canonical(saved) === canonical(answer);
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, nested) =>
    nested && typeof nested === "object" && !Array.isArray(nested)
      ? Object.fromEntries(Object.entries(nested).sort(([a], [b]) => (a < b ? -1 : 1)))
      : nested,
  );
}
