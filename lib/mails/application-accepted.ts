import type { Service } from "@/lib/domain/catalogue";
import type { OrderLine } from "@/lib/domain/order";
import { paymentText, priceText, totalText } from "@/lib/domain/order-words.ja";
import type { PaymentMethod } from "@/lib/domain/payment-methods";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { composeMail } from "./layout";

/** What each way to pay asks of the customer. */
const PAYMENT_NOTES: Record<PaymentMethod, string | null> = {
  credit_card: null,
  bank_transfer: "販売店スタッフがお渡しする口座振替依頼書に、必要事項をご記入ください。",
  invoice: "後日、ご登録の法人住所に請求書をお送りします。",
};

/** To who applied for a service: what was applied for, at which prices, and how it is paid. */
export function applicationAcceptedMail(input: {
  name: string;
  vehicle: string;
  service: Service;
  lines: readonly OrderLine[];
  payment: { kind: PaymentMethod; lastFour: string | null } | null;
}) {
  const { name, vehicle, service, lines, payment } = input;
  const order = lines.map((line) => {
    const note = line.priceNote ? `\n　${line.priceNote}` : "";
    return `・${line.name}　${priceText(line)}${note}`;
  });
  const note = payment && PAYMENT_NOTES[payment.kind];
  return composeMail(`【My TOYOTA】${serviceNames[service]}のお申込みを受け付けました`, [
    `${name} 様`,
    `${serviceNames[service]}のお申込みを受け付けました。ありがとうございます。`,
    `車両：${vehicle}`,
    `お申込み内容\n${order.join("\n")}`,
    `合計：${totalText(lines)}`,
    ...(payment ? [`お支払い方法：${paymentText(payment)}`] : []),
    ...(note ? [note] : []),
  ]);
}
