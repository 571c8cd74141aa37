import { leaveHandOff } from "@/lib/commands/user-way";
import { kindRefusal } from "@/lib/domain/expected-kind";
import { type AnswerStep, wayAnswer } from "../../journeys/answer-step";
import { schema } from "./schema";

/** Same name or another. Choosing the buyer's name gives up what the user's own phone may have begun. */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success) return { status: "invalid", errors: { form: "required" } };
  if (parsed.data.name === "different") return { status: "answer", answer: parsed.data };
  const refusal = kindRefusal(view.otherExpectedKind, view.account?.identity.kind);
  if (refusal) return { status: "invalid", errors: { form: refusal } };
  const outcome = await leaveHandOff(view);
  return outcome === "done" ? { status: "answer", answer: parsed.data } : wayAnswer(outcome);
};
