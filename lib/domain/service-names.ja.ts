import type { Service } from "./catalogue";
import type { PaymentMethod } from "./payment-methods";

/** Services and ways to pay as every screen, mail and document calls them. */
export const serviceNames: Record<Service, string> = {
  "t-connect": "T-Connect",
  charging: "EV・PHV充電サポート",
};

export const paymentNames: Record<PaymentMethod, string> = {
  credit_card: "クレジットカード",
  bank_transfer: "口座引落し",
  invoice: "請求書払い",
};
