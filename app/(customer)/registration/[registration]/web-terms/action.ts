import { agreed } from "../journeys/agreed";
import type { AnswerStep } from "../journeys/answer-step";
import { schema } from "./schema";

/** 「利用規約に同意する」: needs the tick, and records the version that was shown. */
export const answer: AnswerStep = (context, form) => agreed(context, form, "web-terms", schema);
