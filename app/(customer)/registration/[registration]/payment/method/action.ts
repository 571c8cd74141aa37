import { keepCard, settleCard } from "@/lib/commands/register-card";
import type { AnswerStep } from "../../journeys/answer-step";
import { factsOf } from "../../journeys/facts";
import { holds, schema } from "./schema";

/**
 * One of the methods that are offered; anything else is no answer. Another one than a card closes the page that may
 * still stand open at the provider.
 */
export const answer: AnswerStep = async ({ view, trail }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success || !holds(parsed.data, trail.answers, factsOf(view)))
    return { status: "invalid", errors: { form: "required" } };
  if (parsed.data.method !== "credit_card" && view.cardAttempt?.state === "pending")
    await settleCard(view.id, "abandon");
  // Who asks for a card while one is registered chooses there between that one and another.
  if (parsed.data.method === "credit_card" && view.payment?.card)
    return { status: "answer", answer: parsed.data, through: "payment/card" };
  await keepCard(view);
  return { status: "answer", answer: parsed.data };
};
