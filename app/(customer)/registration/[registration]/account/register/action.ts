import { registerWithAccount } from "@/lib/commands/register-party";
import type { AnswerStep } from "../../journeys/answer-step";

/** 「次へ」 on お客さま情報の登録: registers the signed-in account, once. */
export const answer: AnswerStep = async ({ view }) => {
  const outcome = await registerWithAccount(view, "account/register");
  return outcome.status === "registered"
    ? { status: "saved" }
    : { status: "invalid", errors: { form: outcome.status } };
};
