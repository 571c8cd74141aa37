import type { AnswerStep } from "../../journeys/answer-step";
import type { EmailAnswer } from "../email/schema";
import { parseLogin, withoutPasswords } from "../login-fields";

/** 「確認」 on ログイン情報の入力 (corporate accounts). */
export const answer: AnswerStep = async ({ view, trail }, form) => {
  const saved = view.saved["account/login"] as { passwordHash: string } | undefined;
  const { email } = trail.answers["account/email"] as EmailAnswer;
  const login = await parseLogin(form, saved?.passwordHash, [email, form.authPhone ?? ""]);
  if (!login.ok) return { status: "invalid", errors: login.errors, values: withoutPasswords(form) };
  return { status: "answer", answer: login.value };
};
