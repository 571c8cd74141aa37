import { leaveHandOff } from "@/lib/commands/user-way";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

/** Same name or another. Choosing the buyer's name gives up what the user's own phone may have begun. */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success) return { status: "invalid", errors: { form: "required" } };
  if (parsed.data.name === "different") return { status: "answer", answer: parsed.data };
  const needed = view.otherExpectedKind;
  if (needed && needed !== view.account?.identity.kind)
    return { status: "invalid", errors: { form: `needs-${needed}` } };
  if ((await leaveHandOff(view)) === "settled") return { status: "invalid", errors: { form: "settled" } };
  return { status: "answer", answer: parsed.data };
};
