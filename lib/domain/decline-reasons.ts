/** The answers of the questionnaire for who does not apply for T-Connect (guide 3-1/4-B), of which one is chosen. */
export const DECLINE_REASONS = [
  "no-need",
  "price",
  "undecided",
  "apply-later",
  "privacy",
  "explanation",
  "other",
] as const;
export type DeclineReason = (typeof DECLINE_REASONS)[number];
