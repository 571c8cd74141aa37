/**
 * Lifecycle of a vehicle's communication line, from the request on. The table is the only authority.
 *
 * requested: to be passed on to the telematics centre · opening: taken there · open: the vehicle answers, and it is
 * the right one · failed: with a LineFailure or, where another vehicle answered, a mismatch
 */
export const lineTransitions = {
  requested: { accept: "opening" },
  opening: { open: "open", fail: "failed" },
  failed: { "request-again": "requested" },
  open: {},
} as const satisfies Record<string, Record<string, string>>;

export type LineState = keyof typeof lineTransitions;
export const LINE_MOVES = ["accept", "open", "fail", "request-again"] as const;
export type LineMove = (typeof LINE_MOVES)[number];

/** The state a move leads to, or null where the move is not allowed. */
export function afterLineMove(state: LineState, move: LineMove): LineState | null {
  const moves: Partial<Record<LineMove, LineState>> = lineTransitions[state];
  return moves[move] ?? null;
}

/** Why a line did not open: the vehicle is switched off, out of reach, or has no communication module. */
export const LINE_FAILURES = ["vehicle-off", "out-of-range", "not-equipped"] as const;
export type LineFailure = (typeof LINE_FAILURES)[number];

/** Why an open line is of no use: another vehicle answers, or an earlier owner's T-Connect contract goes on. */
export const LINE_MISMATCHES = ["other-vehicle", "still-contracted"] as const;

/** Why a line is `failed`. */
export const LINE_PROBLEMS = [...LINE_FAILURES, ...LINE_MISMATCHES] as const;
export type LineProblem = (typeof LINE_PROBLEMS)[number];

/** Whether asking again may help: once the vehicle is switched on, in the open, or the earlier contract has ended. */
export function worthAnotherRequest(problem: LineProblem): boolean {
  return problem !== "not-equipped";
}
