import { putOffUser } from "@/lib/commands/user-way";
import { type AnswerStep, wayAnswer } from "../../journeys/answer-step";

/** 「OK」: the user is registered after delivery; the buyer is mailed the link. */
export const answer: AnswerStep = async ({ view }) => wayAnswer(await putOffUser(view));
