import { declineService } from "@/lib/commands/apply-for-service";
import type { AnswerStep } from "../../journeys/answer-step";

/** 「OK」: charging is not wanted now. */
export const answer: AnswerStep = async ({ view }) => {
  await declineService(view, "charging", null);
  return { status: "answer", answer: { seen: true } };
};
