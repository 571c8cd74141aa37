import type { OtherParty } from "@/lib/data/registrations";

export const MILESTONES = ["started", "identified", "checked", "registered"] as const;
export type Milestone = (typeof MILESTONES)[number];

const BEFORE_SIGN_IN: readonly (string | null)[] = [null, "vehicle", "consent", "sign-in"];
const AFTER_CHECK: readonly string[] = [
  "account/register",
  "account/confirmed",
  "account/review",
  "account/created",
  "user/terms",
];

/** Which milestone the user on the other phone is at work on: those before it are behind. */
export function milestoneOf(user: Pick<OtherParty, "state" | "openStep"> | null): Milestone {
  if (!user) return "started";
  if (user.state !== "started") return "registered";
  if (BEFORE_SIGN_IN.includes(user.openStep)) return "identified";
  if (user.openStep === "staff-check") return "checked";
  return AFTER_CHECK.includes(user.openStep ?? "") ? "registered" : "identified";
}
