import { registerWithAccount } from "@/lib/commands/register-party";
import { registerBuyerAsUser } from "@/lib/commands/user-way";
import { agreed } from "../../journeys/agreed";
import { type AnswerStep, registerAnswer, wayAnswer } from "../../journeys/answer-step";
import { schema } from "./schema";

/** 「利用規約に同意する」「次へ」: records the version that was shown and registers the user, once. */
export const answer: AnswerStep = async (context, form) => {
  const terms = await agreed(context, form, "user-terms", schema);
  if (terms.status === "invalid") return terms;
  const { view } = context;
  // An owner is registered by the request that follows.
  if (view.role === "owner") return terms;
  if (view.role === "buyer") return wayAnswer(await registerBuyerAsUser(view));
  return registerAnswer(await registerWithAccount(view, "user/terms", terms.answer));
};
