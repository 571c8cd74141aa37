import { openSignIn } from "@/lib/auth/sign-in-token";
import { registerWithNewAccount } from "@/lib/commands/register-party";
import { type AnswerStep, registerAnswer } from "../../journeys/answer-step";
import { factsOf } from "../../journeys/facts";
import { identityOf } from "../../journeys/identity";
import type { LoginFields } from "../login-fields";

/** 「登録」: makes the account and registers the party, once, and signs this browser in. */
export const answer: AnswerStep = async ({ view, trail }) => {
  const identity = identityOf(trail.answers, factsOf(view));
  const login = (trail.answers["account/login"] ?? trail.answers["account/person"]) as
    | LoginFields
    | undefined;
  if (!identity || !login) return { status: "invalid", errors: { form: "changed" } };
  const { passwordHash, authPhone } = login;
  const outcome = await registerWithNewAccount(view, "account/review", { identity, passwordHash, authPhone });
  if (outcome.status === "registered") await openSignIn({ accountId: outcome.accountId });
  return registerAnswer(outcome);
};
