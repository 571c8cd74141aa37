/**
 * Lifecycle of an owner's request to be registered as user after delivery (guide 4-1). The table is the only
 * authority: jobs and commands refuse by it, the review desk draws its buttons from it.
 *
 * draft: being filled in · matching: submitted, compared with the vehicle registry by a job · waiting: for a
 * reviewer · held: one reviewer has it · asked-back: the owner is to put something right · approved, refused: decided
 * · withdrawn: by the owner, before it was decided
 */
export const ownerRequestTransitions = {
  draft: { submit: "matching", withdraw: "withdrawn" },
  matching: { approve: "approved", refuse: "refused", "send-to-desk": "waiting", withdraw: "withdrawn" },
  waiting: { hold: "held", withdraw: "withdrawn" },
  held: {
    approve: "approved",
    refuse: "refused",
    "ask-back": "asked-back",
    release: "waiting",
    withdraw: "withdrawn",
  },
  // What was put right is compared anew; where no answer comes, the request is refused.
  "asked-back": { submit: "matching", refuse: "refused", withdraw: "withdrawn" },
  approved: {},
  refused: {},
  withdrawn: {},
} as const satisfies Record<string, Record<string, string>>;

export type OwnerRequestState = keyof typeof ownerRequestTransitions;
export const OWNER_REQUEST_STATES = Object.keys(ownerRequestTransitions) as OwnerRequestState[];
export const OWNER_REQUEST_MOVES = [
  "submit",
  "approve",
  "refuse",
  "send-to-desk",
  "hold",
  "release",
  "ask-back",
  "withdraw",
] as const;
export type OwnerRequestMove = (typeof OWNER_REQUEST_MOVES)[number];

/** The state a move leads to, or null where the move is not allowed. */
export function afterOwnerRequestMove(
  state: OwnerRequestState,
  move: OwnerRequestMove,
): OwnerRequestState | null {
  const moves: Partial<Record<OwnerRequestMove, OwnerRequestState>> = ownerRequestTransitions[state];
  return moves[move] ?? null;
}

/** The moves a state allows, in the table's order: the buttons. */
export function movesFrom(state: OwnerRequestState): OwnerRequestMove[] {
  return Object.keys(ownerRequestTransitions[state]) as OwnerRequestMove[];
}

/** Nothing moves it any more: retention counts from here. */
export function isDecided(state: OwnerRequestState): boolean {
  return movesFrom(state).length === 0;
}
