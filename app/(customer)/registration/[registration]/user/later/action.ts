import { putOffUser } from "@/lib/commands/user-way";
import type { AnswerStep } from "../../journeys/answer-step";

/** 「OK」: the user is registered after delivery; the buyer is mailed the link. */
export const answer: AnswerStep = async ({ view }) => {
  const outcome = await putOffUser(view);
  return outcome === "done" ? { status: "saved" } : { status: "invalid", errors: { form: outcome } };
};
