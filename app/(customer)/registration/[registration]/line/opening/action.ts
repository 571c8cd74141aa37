import { requestLine, requestLineAgain } from "@/lib/commands/line";
import type { AnswerStep } from "../../journeys/answer-step";

/**
 * 「もう一度確認する」: asks for the line again, once for each attempt that failed. A line nobody asked for yet is asked
 * for the first time.
 */
export const answer: AnswerStep = async ({ view }, form) => {
  const attempt = Number(form.attempt);
  if (!view.line) await requestLine(view);
  else if (Number.isInteger(attempt)) await requestLineAgain(view, attempt);
  return { status: "saved" };
};
