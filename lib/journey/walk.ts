import type { Answers, Journey, Step } from "./define";

export type Trail = {
  /** Step ids from the first to the first open one, in order. */
  steps: readonly string[];
  /** The first step without a valid answer; null when the journey is finished. */
  open: string | null;
  /** The valid answers on the path. */
  answers: Answers;
  /** Whether a step may be entered now: on the trail and not committed already. */
  canVisit(id: string): boolean;
  /** Why a step may not be entered: not reached yet, or already settled. */
  refusal(id: string): "not-yet" | "settled" | null;
  /** The step before on the trail, or null where there is none to go back to. */
  back(id: string): string | null;
};

/**
 * Walks a journey over the saved answers. The only place that decides which steps are on the path, which one is
 * next and where back leads; guards, links, the overview and the tests derive from it.
 *
 * @param saved the saved answers by step id; answers of steps off the path are ignored
 * @param facts what conditions may ask besides answers (role, vehicle, account …)
 */
export function walk<Facts>(journey: Journey<Facts>, saved: Answers, facts: Facts): Trail {
  const steps: string[] = [];
  const answers: Record<string, unknown> = {};
  let open: string | null = null;
  let firstVisitable = 0;

  for (const step of journey.steps) {
    if (step.when && !step.when(answers, facts)) continue;
    steps.push(step.id);
    const answer = validAnswer(step, saved[step.id], answers, facts);
    if (!answer) {
      open = step.id;
      break;
    }
    answers[step.id] = answer.value;
    if (step.commits) firstVisitable = steps.length;
  }

  const refusal = (id: string) => {
    const at = steps.indexOf(id);
    if (at < 0) return "not-yet";
    return at < firstVisitable ? "settled" : null;
  };
  return {
    steps,
    open,
    answers,
    refusal,
    canVisit: (id) => refusal(id) === null,
    back: (id) => {
      const at = steps.indexOf(id);
      return at > firstVisitable ? (steps[at - 1] ?? null) : null;
    },
  };
}

function validAnswer<Facts>(step: Step<Facts>, saved: unknown, answers: Answers, facts: Facts) {
  if (step.done?.(answers, facts)) return { value: undefined };
  if (saved === undefined) return null;
  const parsed = step.schema.safeParse(saved);
  if (!parsed.success) return null;
  if (step.holds && !step.holds(parsed.data as never, answers, facts)) return null;
  return { value: parsed.data };
}
