import { recordConsent } from "@/lib/data/consents";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

/** 「利用規約に同意する」: needs the tick, and records the version that was shown. */
export const answer: AnswerStep = async ({ view }, form) => {
  if (form.agreed !== "yes") return { status: "invalid", errors: { agreed: "required" } };
  const parsed = schema.safeParse({ version: form.version });
  if (!parsed.success) return { status: "invalid", errors: { form: "text-changed" } };
  await recordConsent(view.id, "account-terms");
  return { status: "answer", answer: parsed.data };
};
