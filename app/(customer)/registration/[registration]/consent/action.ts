import { recordConsent } from "@/lib/data/consents";
import { consentVersions } from "@/lib/domain/consent-texts";
import type { AnswerStep } from "../journeys/answer-step";
import { schema } from "./schema";

/** 「同意する」: records the version that was shown. A text changed while the screen stood open is shown again. */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse({ version: form.version });
  if (!parsed.success) return { status: "invalid", errors: { form: "text-changed" } };
  await recordConsent(view, "information-provision");
  return { status: "answer", answer: { version: consentVersions["information-provision"] } };
};
