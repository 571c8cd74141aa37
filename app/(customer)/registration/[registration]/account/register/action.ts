import { registerWithAccount } from "@/lib/commands/register-party";
import { type AnswerStep, registerAnswer, seen } from "../../journeys/answer-step";

/**
 * 「次へ」 on お客さま情報の登録: registers the signed-in account, once. A user is registered by the terms that follow,
 * except where they were agreed to before a change, an owner by the request.
 */
export const answer: AnswerStep = async (context, form) => {
  const { view } = context;
  const later = view.role === "owner" || (view.role === "user" && view.state === "started");
  if (later) return seen(context, form);
  return registerAnswer(await registerWithAccount(view, "account/register", { seen: true }));
};
