import type { OneOff } from "./catalogue";
import { yen } from "./money";
import { monthlyTotal, type OrderLine, oneOffTotal } from "./order";
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

/** The price of a fee that is charged once. */
export function oneOffText(fee: Pick<OneOff, "yen">): string {
  return `${yen(fee.yen)}（税込・初回のみ）`;
}

/** What an item costs besides its monthly price, a line each. */
export function besides({ priceNote, oneOff }: Pick<OrderLine, "priceNote" | "oneOff">): string[] {
  return [priceNote ?? [], oneOff ? `${oneOff.name}　${oneOffText(oneOff)}` : []].flat();
}

/** What an order comes to: by the month, and once where there are fees. */
export function totals(lines: readonly OrderLine[], term = "合計"): { term: string; amount: string }[] {
  const once = oneOffTotal(lines);
  return [
    { term, amount: totalText(lines) },
    ...(once > 0 ? [{ term: "初回のみのお支払い", amount: `${yen(once)}（税込）` }] : []),
  ];
}

/** A way to pay, with the card's last digits where it is one. */
export function paymentText(payment: { kind: PaymentMethod; lastFour: string | null }): string {
  const name = paymentNames[payment.kind];
  return payment.lastFour ? `${name}（末尾 ${payment.lastFour}）` : name;
}
