import { kindRefusal } from "@/lib/domain/expected-kind";
import { issueCodes } from "@/lib/domain/issue-codes";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

/** The kind of customer, which must be the one the vehicle's papers will name where the dealer knows it. */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse(form);
  if (!parsed.success) return { status: "invalid", errors: issueCodes(schema, form), values: form };
  const refusal = kindRefusal(view.expectedKind, parsed.data.kind);
  if (refusal) return { status: "invalid", errors: { kind: refusal }, values: form };
  return { status: "answer", answer: parsed.data };
};
