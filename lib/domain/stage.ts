import type { RegistrationState } from "./registration-state";

/** How far a contract has come, as the console and the dealer's system see it. */
export type Stage =
  | "not-started"
  | "buyer-started"
  | "buyer-staff-check"
  | "buyer-registered"
  | "buyer-changing";

type Part = { role: string; state: string; openStep: string | null };

/** The stage a contract's registrations add up to. */
export function stageOf(registrations: readonly Part[]): Stage {
  const buyer = registrations.find(({ role }) => role === "buyer");
  if (!buyer) return "not-started";
  const state = buyer.state as RegistrationState;
  if (state === "registered") return "buyer-registered";
  if (buyer.openStep === "staff-check") return "buyer-staff-check";
  return state === "changing" ? "buyer-changing" : "buyer-started";
}
