"use server";

import { redirect } from "next/navigation";
import { saveDraft } from "@/lib/data/drafts";
import { noteOpenStep } from "@/lib/data/registration-writes";
import type { FormState } from "@/lib/journey/form-state";
import { postedForm } from "@/lib/web/posted-form";
import { guardRegistration, readRegistration } from "@/lib/web/registration-guard";
import type { AnswerOutcome } from "./journeys/answer-step";
import { answers } from "./journeys/answers";
import { trailOf } from "./journeys/journey-of";
import { doorUrl, stepUrl } from "./urls";

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
  const view = await guardRegistration(registrationId);
  if (!view.proved) redirect(doorUrl(view.id));
  const trail = trailOf(view);
  const answerStep = answers[step];
  if (!answerStep) redirect(stepUrl(view.id, trail.open));
  const refusal = trail.refusal(step);
  if (refusal) redirect(stepUrl(view.id, trail.open, refusal === "settled" ? undefined : refusal));

  const form = postedForm(data);
  const outcome = await answerStep({ view, trail }, form);
  if (outcome.status === "invalid") return invalidState(state, form, outcome);
  if (outcome.status === "saved") redirect(stepUrl(view.id, await openStepNow(view.id)));
  const next = trailOf(view, { step, value: outcome.answer }).open;
  const revision = Number(form.revision ?? 0);
  if (!(await saveDraft(view.id, step, outcome.answer, revision, next))) {
    if (!sameAnswer(view.saved[step], outcome.answer)) {
      const errors = { form: "changed-elsewhere" };
      const current = view.revisions[step] ?? 0;
      return { ...invalidState(state, form, { status: "invalid", errors, values: form }), revision: current };
    }
  }
  redirect(stepUrl(view.id, next));
}

/** The open step after a command changed what the journey depends on. */
async function openStepNow(registrationId: string): Promise<string | null> {
  const { open } = trailOf(await readRegistration(registrationId));
  await noteOpenStep(registrationId, open);
  return open;
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
