import { yen } from "./money";
import { monthlyTotal, type OrderLine } from "./order";
import type { PaymentMethod } from "./payment-methods";
import { paymentNames } from "./service-names.ja";

/** The price of a line as every screen, mail and document says it. */
export function priceText({ kind, yenPerMonth }: Pick<OrderLine, "kind" | "yenPerMonth">): string {
  if (yenPerMonth === 0) return kind === "basic" ? "無料" : "月額0円";
  return `月額${yen(yenPerMonth)}（税込）`;
}

/** What the lines come to by the month. */
export function totalText(lines: readonly OrderLine[]): string {
  const total = monthlyTotal(lines);
  return total === 0 ? "月額0円" : `月額${yen(total)}（税込）`;
}

/** A way to pay, with the card's last digits where it is one. */
export function paymentText(payment: { kind: PaymentMethod; lastFour: string | null }): string {
  const name = paymentNames[payment.kind];
  return payment.lastFour ? `${name}（末尾 ${payment.lastFour}）` : name;
}
