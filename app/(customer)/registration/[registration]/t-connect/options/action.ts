import { monthlyTotal, orderLine } from "@/lib/domain/order";
import type { AnswerStep } from "../../journeys/answer-step";
import { offersOf } from "../../offers";
import { optionField } from "./schema";

/** The options ticked, with today's names and prices. 「合計を確認する」 adds them up for who has no scripts. */
export const answer: AnswerStep = async ({ view }, form) => {
  const offers = await offersOf(view, "t-connect");
  const lines = offers
    .filter(({ kind, code }) => kind === "basic" || form[optionField(code)] === "yes")
    .map(orderLine);
  if (form.intent === "total")
    return {
      status: "invalid",
      errors: {},
      values: form,
      notice: "total",
      figures: { total: monthlyTotal(lines) },
    };
  return { status: "answer", answer: { lines } };
};
