import { issueCodes } from "@/lib/domain/issue-codes";
import { phoneErrors } from "@/lib/domain/phone-check";
import type { AnswerStep } from "../../journeys/answer-step";
import type { CorporateNumberAnswer } from "../corporate-number/schema";
import { lookUpAddress } from "../postal-lookup";
import { schema } from "./schema";

/** 「確認」 on 法人情報の入力. Number and name of a register's record stay as the register has them. */
export const answer: AnswerStep = async ({ trail }, form) => {
  if (form.intent === "postal") return lookUpAddress(form);
  const given = trail.answers["account/corporate-number"] as CorporateNumberAnswer;
  const fixed =
    given.way === "record" ? { corporateNumber: given.record.number, name: given.record.name } : {};
  const typed = { ...form, ...fixed };
  const parsed = schema.safeParse(typed);
  if (!parsed.success) return { status: "invalid", errors: issueCodes(schema, typed), values: form };
  const phones = phoneErrors(parsed.data, "corporate");
  if (phones) return { status: "invalid", errors: phones, values: form };
  return { status: "answer", answer: parsed.data };
};
