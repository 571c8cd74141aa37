/**
 * What the matching refuses for by itself; the registry was sure of it. unknown-vehicle and wrong-plate are told the
 * owner in the same words: which of the two it was would let chassis numbers be tried out.
 */
export const MATCHING_REFUSALS = ["unknown-vehicle", "wrong-plate", "kei"] as const;

/** The account that applies is this vehicle's user already; our own rows say so. */
export const ALREADY_YOURS = "already-yours";

/** What reviewers choose from. */
export const DESK_REFUSALS = [
  /** The registry names somebody else: the change of 使用者 has to be registered first. */
  "other-user",
  /** The registry has another name or another address of the same person: to be changed there or in the account. */
  "name-differs",
  "address-differs",
  /** Somebody is registered as this vehicle's user already. */
  "already-registered",
  ALREADY_YOURS,
  /** No service can be used with this vehicle and nobody needs to be registered. */
  "not-eligible",
  ...MATCHING_REFUSALS,
] as const;

/** Asked back, and no answer in time; a job refuses for it. */
export const NO_ANSWER = "no-answer";

export type MatchingRefusal = (typeof MATCHING_REFUSALS)[number] | typeof ALREADY_YOURS;
export type DeskRefusal = (typeof DESK_REFUSALS)[number];
export type RefusalReason = DeskRefusal | typeof NO_ANSWER;
