import { orderLine } from "@/lib/domain/order";
import type { AnswerStep } from "../../journeys/answer-step";
import { offersOf } from "../../offers";

/** The plan chosen, with today's name and price. */
export const answer: AnswerStep = async ({ view }, form) => {
  const plan = (await offersOf(view, "charging")).find(
    ({ kind, code }) => kind === "plan" && code === form.plan,
  );
  if (!plan) return { status: "invalid", errors: { plan: "required" }, values: form };
  return { status: "answer", answer: { lines: [orderLine(plan)] } };
};
