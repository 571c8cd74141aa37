import { declineService } from "@/lib/commands/apply-for-service";
import type { AnswerStep } from "../../journeys/answer-step";

/** 「OK」: T-Connect is not wanted now; the questionnaire, where there is one, says why. */
export const answer: AnswerStep = async ({ view }) => {
  await declineService(view, "t-connect", null);
  return { status: "answer", answer: { seen: true } };
};
