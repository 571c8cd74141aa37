import { findCorporation } from "@/lib/commands/find-corporation";
import { parseCorporateNumber } from "@/lib/domain/corporate-number";
import type { AnswerStep } from "../../journeys/answer-step";

/** 「自動入力」 asks the National Tax Agency's register; 「直接入力する」 is always open. */
export const answer: AnswerStep = async ({ view }, form) => {
  if (form.intent === "typing") return { status: "answer", answer: { way: "typing" } };
  const number = parseCorporateNumber(form.corporateNumber ?? "");
  if (!number.ok) return { status: "invalid", errors: { corporateNumber: number.error }, values: form };
  const found = await findCorporation(number.value, view.id);
  if (found.status !== "found")
    return { status: "invalid", errors: { corporateNumber: found.status }, values: form };
  return { status: "answer", answer: { way: "record", record: found.record } };
};
