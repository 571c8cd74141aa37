import { ALREADY_YOURS, type MatchingRefusal } from "./refusal-reasons";

/** What became of the comparison: the match's result, what the registry refused, or no answer from it in time. */
export const COMPARISONS = [
  "same",
  "unclear",
  "different",
  "unknown-vehicle",
  "wrong-plate",
  "kei",
  "not-compared",
] as const;
export type Comparison = (typeof COMPARISONS)[number];

/**
 * Why a request goes to a reviewer. already-registered: another account is this vehicle's approved user ·
 * unknown-model: the catalogue does not have the model, so that nobody knows its services
 */
export const DESK_CAUSES = [
  "unclear",
  "different",
  "already-registered",
  "unknown-model",
  "not-compared",
] as const;
export type DeskCause = (typeof DESK_CAUSES)[number];

export type MatchDecision =
  | { move: "approve" }
  | { move: "refuse"; reason: MatchingRefusal }
  | { move: "send-to-desk"; cause: DeskCause };

/**
 * What the matching does with a request by itself. Only a full match that nothing speaks against is approved, only
 * what the registry is sure of, or that the account is this vehicle's user already, is refused; everything else is
 * for a reviewer.
 */
export function decideMatch(request: {
  comparison: Comparison;
  /** By the account that applies. */
  alreadyYours: boolean;
  registeredElsewhere: boolean;
  modelKnown: boolean;
}): MatchDecision {
  const { comparison, alreadyYours, registeredElsewhere, modelKnown } = request;
  if (alreadyYours) return { move: "refuse", reason: ALREADY_YOURS };
  if (comparison === "unknown-vehicle" || comparison === "wrong-plate" || comparison === "kei")
    return { move: "refuse", reason: comparison };
  if (comparison === "not-compared") return { move: "send-to-desk", cause: comparison };
  if (registeredElsewhere) return { move: "send-to-desk", cause: "already-registered" };
  if (comparison !== "same") return { move: "send-to-desk", cause: comparison };
  return modelKnown ? { move: "approve" } : { move: "send-to-desk", cause: "unknown-model" };
}
