import { requestLine } from "@/lib/commands/line";
import { schema } from "../../choice.schema";
import type { AnswerStep } from "../../journeys/answer-step";
import { factsOf } from "../../journeys/facts";

/** 「利用申込みをする」 after delivery also asks for the vehicle's line, once: the service needs it (guide 5-1/3-A). */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success) return { status: "invalid", errors: { apply: "required" } };
  const { occasion } = factsOf(view);
  if (occasion === "after-delivery" && parsed.data.apply === "yes") await requestLine(view);
  return { status: "answer", answer: parsed.data };
};
