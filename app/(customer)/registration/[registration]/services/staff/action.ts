import { takeLeave } from "@/lib/commands/apply-for-service";
import type { AnswerStep } from "../../journeys/answer-step";

/** 「OK」: staff took leave; the visit at the dealer is over. */
export const answer: AnswerStep = async ({ view }) => {
  await takeLeave(view);
  return { status: "saved" };
};
