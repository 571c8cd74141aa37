import { redirect } from "next/navigation";
import type { RegistrationView } from "@/lib/data/registrations";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import type { Trail } from "@/lib/journey/walk";
import { refusedForm } from "@/lib/web/form-answer";
import { faqOf } from "./faq.ja";
import { trailOf } from "./journeys/journey-of";
import { provedRegistration } from "./proved";
import { saveStep } from "./save";
import { stageLabel } from "./stage.ja";
import { type Notice, overviewUrl, stepUrl } from "./urls";

export type StepProps = {
  params: Promise<{ registration: string }>;
  searchParams: Promise<{ notice?: string; view?: string }>;
};

export type OpenStep = {
  id: string;
  view: RegistrationView;
  trail: Trail;
  backUrl: string;
  notice: Notice | null;
  /** What the step's form needs: where it is posted and what it starts from. */
  form: { action: FormAction; initial: FormState };
};

const NOTICES: readonly Notice[] = ["not-yet", "settled", "taken-elsewhere"];

/**
 * The guard of every step's page. A step that can't be entered yet, or no longer, sends the customer to the open one
 * and says why.
 *
 * @param options.silent for a screen the customer leaves by itself when the other phone is done: no reason is given
 */
export async function openStep(
  props: StepProps,
  id: string,
  options: { silent?: boolean } = {},
): Promise<OpenStep> {
  const view = await provedRegistration((await props.params).registration);
  const trail = trailOf(view);
  const refusal = trail.refusal(id);
  if (refusal) redirect(stepUrl(view.id, trail.open, options.silent ? undefined : refusal));
  const { notice, view: shown } = await props.searchParams;
  const back = trail.back(id);
  return {
    id,
    view,
    trail,
    backUrl: back ? stepUrl(view.id, back) : overviewUrl(view.id),
    notice: NOTICES.find((known) => known === notice) ?? null,
    form: formOf({ view, id, refused: await refusedAt(view, id, shown) }, id),
  };
}

/** The form of a step; `id` may be another than the page's, for a button that answers an earlier question anew. */
export function formOf(
  step: { view: RegistrationView; id: string; refused?: FormState },
  id: string,
): OpenStep["form"] {
  const { view, refused } = step;
  return {
    action: saveStep.bind(null, view.id, id, step.id),
    initial: { revision: view.revisions[id] ?? 0, attempt: 0, refused },
  };
}

/** What the step's form was refused with, unless an answer was saved since: then that is what the screen shows. */
async function refusedAt(view: RegistrationView, id: string, shown: unknown): Promise<FormState | undefined> {
  const refused = await refusedForm(stepUrl(view.id, id), shown);
  return refused?.revision === (view.revisions[id] ?? 0) ? refused : undefined;
}

/** What was saved for this step, typed by the step. */
export function savedAnswer<T>(step: OpenStep): Partial<T> {
  return (step.view.saved[step.id] ?? {}) as Partial<T>;
}

/** What the frame of a step's page shows around its content. */
export function stepFrame(step: OpenStep) {
  // The buyer's phone belongs to the user's stage while it says how the user is registered.
  const role = step.view.role === "buyer" && step.id.startsWith("user/") ? "user" : step.view.role;
  const stage = stageLabel(role, step.id);
  const revision = step.form.initial.revision;
  return { stage, notice: step.notice, backUrl: step.backUrl, faq: faqOf(role, step.id), revision };
}

/** The step's form, filled in with texts that are known already. */
export function withValues(step: OpenStep, values: unknown): OpenStep["form"] {
  const texts = Object.entries((values ?? {}) as Record<string, unknown>).filter(
    ([, value]) => typeof value === "string",
  );
  return {
    ...step.form,
    initial: { ...step.form.initial, values: Object.fromEntries(texts) as Record<string, string> },
  };
}

/**
 * The form of texts that are agreed to, with the ticks that were saved.
 *
 * @param boxes the version of the text each box stands for, as it is shown now
 */
export function withTicks(step: OpenStep, boxes: Record<string, string>): OpenStep["form"] {
  const agreed = Object.values(savedAnswer<Record<string, unknown>>(step));
  const ticked = Object.entries(boxes).filter(([, version]) => agreed.includes(version));
  return withValues(step, Object.fromEntries(ticked.map(([name]) => [name, "yes"])));
}
