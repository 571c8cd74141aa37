import { openVerifiedSignIn } from "@/lib/auth/sign-in-token";
import { chooseAccount } from "@/lib/commands/choose-account";
import { verifyAccountPassword } from "@/lib/commands/sign-in";
import { emailField } from "@/lib/domain/email-address";
import { clientAddress } from "@/lib/web/client-address";
import type { AnswerStep } from "../journeys/answer-step";

/** 「ログイン」 signs in and binds the account; 「新規登録(無料)」 leads to a new one. */
export const answer: AnswerStep = async ({ view }, form) => {
  if (form.way === "new") return { status: "answer", answer: { way: "new" } };
  const errors: Record<string, string> = {};
  const email = emailField.safeParse(form.email);
  if (!email.success) errors.email = email.error.issues[0]?.message ?? "format";
  if (!form.password) errors.password = "required";
  const values = { email: form.email ?? "" };
  if (!email.success || !form.password) return { status: "invalid", errors, values };

  const credentials = { email: email.data, password: form.password };
  const source = await clientAddress();
  const outcome = await verifyAccountPassword({ ...credentials, source, registrationId: view.id });
  if (outcome.status === "throttled") {
    const figures = { minutes: Math.ceil(outcome.wait / 60) };
    return { status: "invalid", errors: { form: "throttled" }, figures, values };
  }
  const wrong = { status: "invalid", errors: { form: "wrong" }, values } as const;
  if (outcome.status === "wrong") return wrong;

  const chosen = await chooseAccount(view, outcome.account);
  if (chosen !== "chosen") return { status: "invalid", errors: { form: chosen }, values };
  return (await openVerifiedSignIn(outcome.account)) ? { status: "saved" } : wrong;
};
