import { declineService } from "@/lib/commands/apply-for-service";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

/** In another name nothing is applied for here: the leave-taking and the dealer's system are told why. */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success) return { status: "invalid", errors: { form: "required" } };
  if (parsed.data.contractor === "other") await declineService(view, "t-connect", "other-contractor");
  return { status: "answer", answer: parsed.data };
};
