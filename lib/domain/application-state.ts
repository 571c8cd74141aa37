/**
 * Lifecycle of a service application. The table is the only authority.
 *
 * none: not decided yet (no row) · declined: not wanted now · accepted: applied for ·
 * withdrawn: dropped with the user's registration
 */
export const applicationTransitions = {
  none: { decline: "declined", accept: "accepted" },
  declined: { decline: "declined", accept: "accepted", withdraw: "withdrawn" },
  accepted: { withdraw: "withdrawn" },
  withdrawn: {},
} as const satisfies Record<string, Record<string, string>>;

export type ApplicationState = keyof typeof applicationTransitions;
export type ApplicationMove = "decline" | "accept" | "withdraw";

/** The state a move leads to, or null where the move is not allowed. */
export function afterApplicationMove(
  state: ApplicationState,
  move: ApplicationMove,
): ApplicationState | null {
  const moves: Partial<Record<ApplicationMove, ApplicationState>> = applicationTransitions[state];
  return moves[move] ?? null;
}
