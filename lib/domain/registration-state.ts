/**
 * Lifecycle of a registration (one party's part of a contract). The table is the only authority: commands refuse by
 * it, screens draw their buttons from it.
 *
 * started: being filled in · registered: confirmed · changing: confirmed once, being changed ·
 * after-delivery: put off, nobody fills it in at the dealer · closed: replaced or given up, never shown again
 */
export const registrationTransitions = {
  started: { register: "registered", "put-off": "after-delivery", close: "closed" },
  registered: { change: "changing", close: "closed" },
  changing: { register: "registered", close: "closed" },
  "after-delivery": { close: "closed" },
  closed: {},
} as const satisfies Record<string, Record<string, string>>;

export type RegistrationState = keyof typeof registrationTransitions;
export type RegistrationMove = "register" | "change" | "put-off" | "close";

/** The state a move leads to, or null where the move is not allowed. */
export function afterMove(state: RegistrationState, move: RegistrationMove): RegistrationState | null {
  const moves: Partial<Record<RegistrationMove, RegistrationState>> = registrationTransitions[state];
  return moves[move] ?? null;
}
