import { todayInJapan } from "./today";

/** Within how many days an owner has an answer (guide, FAQ of 4-1: 7日以上返信がない場合は…). */
export const PROMISED_DAYS = 7;
/** From how many days left on a case is pointed out. */
const SOON_DAYS = 2;
const DAY_MS = 86_400_000;

export type ReviewLevel = { daysLeft: number; level: "overdue" | "soon" | "in-time" };

/** How much of the promised time is left, in calendar days of Japan; negative once it is over. */
export function reviewLevel(submittedAt: Date, now: Date): ReviewLevel {
  const passed = Math.round((day(now) - day(submittedAt)) / DAY_MS);
  const daysLeft = PROMISED_DAYS - passed;
  return { daysLeft, level: daysLeft < 0 ? "overdue" : daysLeft <= SOON_DAYS ? "soon" : "in-time" };
}

function day(date: Date): number {
  return Date.parse(todayInJapan(date));
}
