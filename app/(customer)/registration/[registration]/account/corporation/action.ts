import { issueCodes } from "@/lib/domain/issue-codes";
import { phoneErrors } from "@/lib/domain/phone-check";
import type { AnswerStep } from "../../journeys/answer-step";
import type { CorporateNumberAnswer } from "../corporate-number/schema";
import { doubted } from "../doubts";
import { lookUpAddress } from "../postal-lookup";
import { type CorporationAnswer, schema } from "./schema";

/** 「確認」 on 法人情報の入力. Number and name of a register's record stay as the register has them. */
export const answer: AnswerStep = async ({ view, trail }, form) => {
  if (form.intent === "postal") return lookUpAddress(form);
  const given = trail.answers["account/corporate-number"] as CorporateNumberAnswer;
  const fixed =
    given.way === "record" ? { corporateNumber: given.record.number, name: given.record.name } : {};
  const typed = { ...form, ...fixed };
  const parsed = schema.safeParse(typed);
  if (!parsed.success) return { status: "invalid", errors: issueCodes(schema, typed), values: form };
  const phones = phoneErrors(parsed.data, "corporate");
  if (phones) return { status: "invalid", errors: phones, values: form };
  // What the register itself filled in needs no second look at it.
  const asRegistered = given.way === "record" ? { ...parsed.data, corporateNumber: undefined } : parsed.data;
  const saved = view.saved["account/corporation"] as CorporationAnswer | undefined;
  const doubt = await doubted(view.id, asRegistered, form, form, saved);
  return doubt ?? { status: "answer", answer: parsed.data };
};
