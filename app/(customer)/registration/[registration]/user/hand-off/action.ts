import { showHandOff } from "@/lib/commands/user-way";
import type { AnswerStep } from "../../journeys/answer-step";

/** 「新しいQRコードを表示する」: the earlier one dies; the user goes on where they were. */
export const answer: AnswerStep = async ({ view }) => {
  const outcome = await showHandOff(view);
  return outcome === "done" ? { status: "saved" } : { status: "invalid", errors: { form: outcome } };
};
