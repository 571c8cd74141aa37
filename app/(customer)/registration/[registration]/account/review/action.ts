import { openSignIn } from "@/lib/auth/sign-in-token";
import { registerWithNewAccount } from "@/lib/commands/register-party";
import type { AnswerStep } from "../../journeys/answer-step";
import { factsOf } from "../../journeys/facts";
import { identityOf } from "../../journeys/identity";
import type { LoginFields } from "../login-fields";

/** 「登録」: makes the account and registers the party, once, and signs this browser in. */
export const answer: AnswerStep = async ({ view, trail }) => {
  const identity = identityOf(trail.answers, factsOf(view));
  const login = (trail.answers["account/person"] ?? trail.answers["account/login"]) as
    | LoginFields
    | undefined;
  if (!identity || !login) return { status: "invalid", errors: { form: "changed" } };
  const { passwordHash, authPhone } = login;
  const outcome = await registerWithNewAccount(view, "account/review", { identity, passwordHash, authPhone });
  if (outcome.status === "closed") return { status: "saved" };
  if (outcome.status !== "registered") return { status: "invalid", errors: { form: outcome.status } };
  await openSignIn({ accountId: outcome.accountId });
  return { status: "saved" };
};
