import { sendRegistrationCode } from "@/lib/commands/email-codes";
import { issueCodes } from "@/lib/domain/issue-codes";
import { clientAddress } from "@/lib/web/client-address";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

/** 「認証コードを送信」: sends the code. Whether the address is taken is not told here, only in the mail. */
export const answer: AnswerStep = async ({ view }, form) => {
  const parsed = schema.safeParse({ email: form.email });
  if (!parsed.success) return { status: "invalid", errors: issueCodes(schema, form), values: form };
  const sent = await sendRegistrationCode(view, parsed.data.email, await clientAddress());
  // Within the cool-down a code is on its way already: go on and enter it.
  if (sent.status === "sent" || sent.status === "cool-down") return { status: "answer", answer: parsed.data };
  const figures = { minutes: Math.ceil(sent.wait / 60) };
  return { status: "invalid", errors: { email: sent.status }, figures, values: form };
};
