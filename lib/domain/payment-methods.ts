import type { PartyKind } from "./party";

export type PaymentMethod = "credit_card" | "bank_transfer" | "invoice";
export type Occasion = "at-dealer" | "after-delivery";

/** What a customer may pay with (guide 3-1/6-A, 5-1/8-A): direct debit at the dealer only, invoices for corporations. */
export function paymentMethods(occasion: Occasion, kind: PartyKind): PaymentMethod[] {
  const methods: PaymentMethod[] = ["credit_card"];
  if (occasion === "at-dealer") methods.push("bank_transfer");
  if (kind === "corporate") methods.push("invoice");
  return methods;
}

/** Whether a payment method has to be asked for (guide 3-1/5-A, 3-2/4-A). */
export function paymentNeeded(order: { somethingPaid: boolean; methodRegistered: boolean }): boolean {
  return order.somethingPaid && !order.methodRegistered;
}
