import type { RegisterOutcome } from "@/lib/commands/register-party";
import type { WayOutcome } from "@/lib/commands/user-way";
import type { RegistrationView } from "@/lib/data/registrations";
import { issueCodes } from "@/lib/domain/issue-codes";
import type { FormState } from "@/lib/journey/form-state";
import type { Trail } from "@/lib/journey/walk";

export type FormSchema = {
  safeParse(
    form: unknown,
  ):
    | { success: true; data: unknown }
    | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
};

export type AnswerContext = { view: RegistrationView; trail: Trail };

/** The form as it was posted: texts by field name. */
export type PostedForm = Record<string, string>;

export type AnswerOutcome =
  /** A valid answer to save. */
  | { status: "answer"; answer: unknown }
  /** A valid answer, and a screen that is gone through though it is answered already. */
  | { status: "answer"; answer: unknown; through: string }
  /** A command decided already: go on to what is open now, or find the registration closed. */
  | { status: "saved" }
  /** On to a page of somebody else's: nothing is saved, coming back carries on. */
  | { status: "away"; url: string }
  /** Saved, and the journey goes on in another registration that this browser reaches. */
  | { status: "elsewhere"; answer: unknown; registrationId: string }
  /** Not valid, or not possible now: shown beside the fields with what was typed. */
  | ({ status: "invalid" } & Pick<
      FormState,
      "errors" | "figures" | "values" | "choices" | "notice" | "doubt"
    >);

/** Turns a posted form into an answer; where saving does more than save, this does it. */
export type AnswerStep = (context: AnswerContext, form: PostedForm) => Promise<AnswerOutcome>;

/** The step whose form is its answer. */
export function parseForm(schema: FormSchema): AnswerStep {
  return async (_context, form) => {
    const parsed = schema.safeParse(form);
    if (parsed.success) return { status: "answer", answer: parsed.data };
    return { status: "invalid", errors: issueCodes(schema, form), values: form };
  };
}

/** The step that only has to be left with its button. */
export const seen: AnswerStep = async () => ({ status: "answer", answer: { seen: true } });

/** What a press that registers a party leads to. A registration closed meanwhile is found so by whoever goes on. */
export function registerAnswer(outcome: RegisterOutcome): AnswerOutcome {
  if (outcome.status === "registered" || outcome.status === "closed") return { status: "saved" };
  return { status: "invalid", errors: { form: outcome.status } };
}

/** What taking a way for the user leads to. */
export function wayAnswer(outcome: WayOutcome): AnswerOutcome {
  return outcome === "done" ? { status: "saved" } : { status: "invalid", errors: { form: outcome } };
}
