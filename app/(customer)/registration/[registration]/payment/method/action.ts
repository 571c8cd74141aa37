import type { AnswerStep } from "../../journeys/answer-step";
import { factsOf } from "../../journeys/facts";
import { holds, schema } from "./schema";

/** One of the methods that are offered; anything else is no answer. */
export const answer: AnswerStep = async ({ view, trail }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success || !holds(parsed.data, trail.answers, factsOf(view)))
    return { status: "invalid", errors: { form: "required" } };
  return { status: "answer", answer: parsed.data };
};
