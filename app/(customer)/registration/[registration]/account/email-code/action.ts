import { sendRegistrationCode, verifyCode } from "@/lib/commands/email-codes";
import { parseCode } from "@/lib/domain/one-time-code";
import { clientAddress } from "@/lib/web/client-address";
import type { AnswerStep } from "../../journeys/answer-step";
import type { EmailAnswer } from "../email/schema";

/** 「次へ」 tries the code; 「認証コードを再送信」 sends another. */
export const answer: AnswerStep = async ({ view, trail }, form) => {
  const { email } = trail.answers["account/email"] as EmailAnswer;
  if (form.intent === "resend") {
    const sent = await sendRegistrationCode(view, email, await clientAddress());
    if (sent.status === "sent") return { status: "invalid", notice: "sent" };
    const figures = { seconds: sent.wait, minutes: Math.ceil(sent.wait / 60) };
    return { status: "invalid", errors: { form: sent.status }, figures };
  }
  const code = parseCode(form.code ?? "", 6);
  if (!code.ok) return { status: "invalid", errors: { code: code.error } };
  const outcome = await verifyCode(view, "register", email, code.value);
  if (outcome.status === "right") return { status: "answer", answer: { verifiedEmail: email } };
  const figures = outcome.status === "locked" ? { minutes: Math.ceil(outcome.wait / 60) } : undefined;
  return { status: "invalid", errors: { code: outcome.status }, figures };
};
