import { showHandOff } from "@/lib/commands/user-way";
import { type AnswerStep, wayAnswer } from "../../journeys/answer-step";

/** 「新しいQRコードを表示する」: the earlier one dies; the user goes on where they were. */
export const answer: AnswerStep = async ({ view }) => wayAnswer(await showHandOff(view));
