import { leaveHandOff, showHandOff } from "@/lib/commands/user-way";
import { currentToken } from "@/lib/data/contracts";
import { contractOf } from "@/lib/data/registrations";
import { type AnswerStep, wayAnswer } from "../../journeys/answer-step";
import { schema } from "./schema";

/** 「同席している」 shows the hand-off QR; 「同席していない」 gives up what the user's own phone may have begun. */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success) return { status: "invalid", errors: { form: "required" } };
  const present = parsed.data.present === "yes";
  // Whoever comes back to this screen finds the QR that is on display already, or the user at work.
  const shown =
    present && (view.other !== null || (await currentToken(contractOf(view), "hand-off")) !== null);
  if (shown) return { status: "answer", answer: parsed.data };
  const outcome = present ? await showHandOff(view) : await leaveHandOff(view);
  return outcome === "done" ? { status: "answer", answer: parsed.data } : wayAnswer(outcome);
};
