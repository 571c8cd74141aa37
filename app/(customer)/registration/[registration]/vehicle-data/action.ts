import { issueCodes } from "@/lib/domain/issue-codes";
import { joinVehicle } from "@/lib/domain/vehicle-rules";
import { vehicleSchema } from "@/lib/domain/vehicle-schema";
import type { AnswerStep } from "../journeys/answer-step";

/** 「確認」 on 車両情報の入力: nothing is looked up here, so nothing is told of whether the vehicle exists. */
export const answer: AnswerStep = async (_context, form) => {
  const typed = joinVehicle(form);
  const parsed = vehicleSchema.safeParse(typed);
  if (parsed.success) return { status: "answer", answer: parsed.data };
  return { status: "invalid", errors: issueCodes(vehicleSchema, typed), values: form };
};
