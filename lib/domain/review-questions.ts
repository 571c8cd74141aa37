import type { PartyKind } from "./party";

/** What reviewers ask back: what the owner is to look at and put right (差し戻し). */
export const REVIEW_QUESTIONS = [
  "check-name",
  "check-address",
  "check-vehicle",
  "check-birth-date",
  "check-corporation",
] as const;
export type ReviewQuestion = (typeof REVIEW_QUESTIONS)[number];

/** Days an answer is waited for; then the request is refused (`NO_ANSWER`). */
export const ANSWER_DAYS = 30;

/** The questions that make sense for a kind of party. */
export function questionsFor(kind: PartyKind): readonly ReviewQuestion[] {
  const other: ReviewQuestion = kind === "individual" ? "check-corporation" : "check-birth-date";
  return REVIEW_QUESTIONS.filter((question) => question !== other);
}
