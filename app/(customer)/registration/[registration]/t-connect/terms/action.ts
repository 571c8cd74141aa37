import { recordConsent } from "@/lib/data/consents";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

/** Both boxes are needed, and each text in the version that was shown. */
export const answer: AnswerStep = async ({ view }, form) => {
  const missing = ["terms", "data"].filter((box) => form[box] !== "yes");
  if (missing.length > 0)
    return {
      status: "invalid",
      errors: Object.fromEntries(missing.map((box) => [box, "required"])),
      values: { terms: "", data: "", ...form },
    };
  const parsed = schema.safeParse({ terms: form["terms.version"], data: form["data.version"] });
  if (!parsed.success) return { status: "invalid", errors: { form: "text-changed" } };
  await recordConsent(view, "t-connect-terms");
  await recordConsent(view, "t-connect-data");
  return { status: "answer", answer: parsed.data };
};
