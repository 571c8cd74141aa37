/**
 * Lifecycle of a payment method. The table is the only authority: commands refuse by it, the console draws from it.
 *
 * pending: a card is being entered at the provider · registered: a card, or an invoice to the registered address ·
 * awaiting-form: direct debit, the paper form is still to be handed in · form-received: it was handed in ·
 * failed, abandoned: the card was refused, or its entry given up · replaced: another method took its place
 */
export const paymentMethodTransitions = {
  pending: { register: "registered", fail: "failed", abandon: "abandoned", replace: "replaced" },
  registered: { replace: "replaced" },
  "awaiting-form": { "receive-form": "form-received", replace: "replaced" },
  "form-received": { replace: "replaced" },
  failed: {},
  abandoned: {},
  replaced: {},
} as const satisfies Record<string, Record<string, string>>;

export type PaymentMethodState = keyof typeof paymentMethodTransitions;
export type PaymentMethodMove = "register" | "fail" | "abandon" | "replace" | "receive-form";

/** The states in which a method pays for services. */
export const LIVE_PAYMENT_STATES = ["registered", "awaiting-form", "form-received"] as const;

/** The state a move leads to, or null where the move is not allowed. */
export function afterPaymentMove(
  state: PaymentMethodState,
  move: PaymentMethodMove,
): PaymentMethodState | null {
  const moves: Partial<Record<PaymentMethodMove, PaymentMethodState>> = paymentMethodTransitions[state];
  return moves[move] ?? null;
}
