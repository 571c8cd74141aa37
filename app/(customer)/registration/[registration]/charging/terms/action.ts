import { agreed } from "../../journeys/agreed";
import type { AnswerStep } from "../../journeys/answer-step";
import { schema } from "./schema";

export const answer: AnswerStep = (context, form) => agreed(context, form, "charging-terms", schema);
