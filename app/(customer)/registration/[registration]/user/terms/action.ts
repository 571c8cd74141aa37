import { registerWithAccount } from "@/lib/commands/register-party";
import { registerBuyerAsUser } from "@/lib/commands/user-way";
import { recordConsent } from "@/lib/data/consents";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

/** 「利用規約に同意する」「次へ」: records the version that was shown and registers the user, once. */
export const answer: AnswerStep = async ({ view }, form) => {
  if (form.agreed !== "yes") return { status: "invalid", errors: { agreed: "required" } };
  const parsed = schema.safeParse({ version: form.version });
  if (!parsed.success) return { status: "invalid", errors: { form: "text-changed" } };
  await recordConsent(view.id, "user-terms");
  if (view.role === "buyer") {
    const outcome = await registerBuyerAsUser(view);
    return outcome === "done" ? { status: "saved" } : { status: "invalid", errors: { form: outcome } };
  }
  const outcome = await registerWithAccount(view, "user/terms", parsed.data);
  if (outcome.status === "registered" || outcome.status === "closed") return { status: "saved" };
  return { status: "invalid", errors: { form: outcome.status } };
};
