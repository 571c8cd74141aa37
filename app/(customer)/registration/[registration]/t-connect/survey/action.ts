import { declineService } from "@/lib/commands/apply-for-service";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

/** The answer to the questionnaire: why T-Connect is not wanted now. */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success) return { status: "invalid", errors: { reason: "required" }, values: form };
  await declineService(view, "t-connect", parsed.data.reason);
  return { status: "answer", answer: parsed.data };
};
