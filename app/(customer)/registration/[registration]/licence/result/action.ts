import type { AnswerStep } from "../../journeys/answer-step";
import { shotOf } from "../capture/schema";

/** 「次へ」 on 撮影情報の確認: what was read was looked at. */
export const answer: AnswerStep = async ({ trail }) => ({
  status: "answer",
  answer: { shot: shotOf(trail.answers) },
});
