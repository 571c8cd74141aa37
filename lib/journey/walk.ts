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
 * What was concluded is looked for first: steps before it are not asked again because of a later change of an account,
 * a text or a saved answer.
 *
 * @param saved the saved answers by step id; answers of steps off the path are ignored
 * @param facts what conditions may ask besides answers (role, vehicle, account …)
 */
export function walk<Facts>(journey: Journey<Facts>, saved: Answers, facts: Facts): Trail {
  const steps: string[] = [];
  const answers: Record<string, unknown> = {};
  let open: string | null = null;
  let firstVisitable = 0;
  const concluded = lastConcluded(journey, saved, facts);

  for (const [at, step] of journey.steps.entries()) {
    if (step.when && !step.when(answers, facts)) continue;
    steps.push(step.id);
    const answer =
      at <= concluded && !step.tells
        ? { value: parsed(step, saved[step.id]) }
        : validAnswer(step, saved[step.id], answers, facts);
    if (!answer) {
      open = step.id;
      break;
    }
    answers[step.id] = answer.value;
    if (at <= concluded ? concludes(step, saved, answers, facts) : step.commits)
      firstVisitable = steps.length;
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

/**
 * The place of the last step on the path where something was concluded, or -1. Conclusions count in their order: the
 * first that is missing ends the search, and what stands behind it is reached again by answering what is asked.
 */
function lastConcluded<Facts>(journey: Journey<Facts>, saved: Answers, facts: Facts): number {
  const answers: Record<string, unknown> = {};
  let last = -1;
  for (const [at, step] of journey.steps.entries()) {
    if (step.when && !step.when(answers, facts)) continue;
    answers[step.id] = parsed(step, saved[step.id]);
    if (concludes(step, saved, answers, facts)) last = at;
    else if (step.commits) break;
  }
  return last;
}

function concludes<Facts>(step: Step<Facts>, saved: Answers, answers: Answers, facts: Facts): boolean {
  if (step.settled?.(facts)) return true;
  if (!step.commits) return false;
  return step.done ? step.done(answers, facts) : step.schema.safeParse(saved[step.id]).success;
}

/** What was saved, where it still reads as an answer; a conclusion asks no more of it. */
function parsed<Facts>(step: Step<Facts>, saved: unknown): unknown {
  const result = step.schema.safeParse(saved);
  return result.success ? result.data : undefined;
}

function validAnswer<Facts>(step: Step<Facts>, saved: unknown, answers: Answers, facts: Facts) {
  if (step.done?.(answers, facts)) return { value: undefined };
  if (saved === undefined) return null;
  const parsed = step.schema.safeParse(saved);
  if (!parsed.success) return null;
  if (step.holds && !step.holds(parsed.data as never, answers, facts)) return null;
  return { value: parsed.data };
}
