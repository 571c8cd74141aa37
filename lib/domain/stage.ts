import type { RegistrationState } from "./registration-state";

export const STAGES = [
  "not-started",
  "buyer-started",
  "buyer-staff-check",
  "buyer-registered",
  "buyer-changing",
  "user-started",
  "user-staff-check",
  "user-registered",
  "user-changing",
  "user-after-delivery",
  "services-started",
  "leave-taking",
  "form-awaited",
  "services-done",
] as const;

/** How far a contract has come, as the console and the dealer's system see it. */
export type Stage = (typeof STAGES)[number];

type Part = { role: string; state: string; openStep: string | null; left?: boolean; formAwaited?: boolean };

const SERVICES = /^(?:services|t-connect|charging|payment)\//;

/** The stage a contract's registrations add up to. A buyer who is being changed comes before the user. */
export function stageOf(registrations: readonly Part[]): Stage {
  const buyer = registrations.find(({ role }) => role === "buyer");
  if (!buyer) return "not-started";
  const user = registrations.find(({ role }) => role === "user");
  if (buyer.state !== "registered") return partStage(buyer, "buyer");
  return user ? partStage(user, "user") : "buyer-registered";
}

function partStage({ state, openStep, left, formAwaited }: Part, role: "buyer" | "user"): Stage {
  const known = state as RegistrationState;
  if (known === "registered") {
    // Nothing is called done while a direct debit's paper is still to be handed in.
    if (role === "user" && left) return formAwaited ? "form-awaited" : "services-done";
    if (role === "user" && openStep === "services/staff") return "leave-taking";
    if (role === "user" && openStep && SERVICES.test(openStep)) return "services-started";
    return `${role}-registered`;
  }
  if (known === "after-delivery") return "user-after-delivery";
  if (openStep === "staff-check") return `${role}-staff-check`;
  return known === "changing" ? `${role}-changing` : `${role}-started`;
}

/** The step at which somebody stands right now, or null where nobody is at work. */
export function stepAtWork(registrations: readonly Part[]): string | null {
  const atWork = registrations.find(
    ({ state, openStep, left }) =>
      state === "started" || state === "changing" || (!left && openStep !== null && SERVICES.test(openStep)),
  );
  return atWork?.openStep ?? null;
}
