import { recordConsent } from "@/lib/data/consents";
import type { ConsentText } from "@/lib/domain/consent-texts";
import type { AnswerContext, AnswerOutcome, FormSchema, PostedForm } from "./answer-step";

/**
 * The tick below a text and the version of it that was shown: records the consent and is the step's answer.
 *
 * @param schema of the step's answer; it takes the text's current version only
 */
export async function agreed(
  { view }: AnswerContext,
  form: PostedForm,
  text: ConsentText,
  schema: FormSchema,
): Promise<Extract<AnswerOutcome, { status: "answer" | "invalid" }>> {
  if (form.agreed !== "yes")
    return { status: "invalid", errors: { agreed: "required" }, values: { agreed: "" } };
  const parsed = schema.safeParse({ version: form["agreed.version"] });
  if (!parsed.success) return { status: "invalid", errors: { form: "text-changed" } };
  await recordConsent(view, text);
  return { status: "answer", answer: parsed.data };
}
