/**
 * Lifecycle of a webhook's delivery. The table is the only authority: the job moves by it, the console draws its
 * button from it.
 *
 * queued: to be sent at once · retrying: an attempt failed, the next one waits · delivered: a receiver took it ·
 * failed: no further attempt will be made
 */
export const deliveryTransitions = {
  queued: { deliver: "delivered", retry: "retrying", fail: "failed" },
  retrying: { deliver: "delivered", retry: "retrying", fail: "failed", replay: "queued" },
  delivered: { replay: "queued" },
  failed: { replay: "queued" },
} as const satisfies Record<string, Record<string, string>>;

export type DeliveryState = keyof typeof deliveryTransitions;
export type DeliveryMove = "deliver" | "retry" | "fail" | "replay";

/** The state a move leads to, or null where the move is not allowed. */
export function afterDeliveryMove(state: DeliveryState, move: DeliveryMove): DeliveryState | null {
  const moves: Partial<Record<DeliveryMove, DeliveryState>> = deliveryTransitions[state];
  return moves[move] ?? null;
}
