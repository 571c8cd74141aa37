import type { Service } from "@/lib/domain/catalogue";
import { ask, inSentence } from "@/lib/domain/contacts.ja";
import type { OrderLine } from "@/lib/domain/order";
import { oneOffText, paymentText, priceText, totals } from "@/lib/domain/order-words.ja";
import type { PaymentMethod } from "@/lib/domain/payment-methods";
import { serviceNames } from "@/lib/domain/service-names.ja";
import { composeMail, type Desk, dealerInSentence, mailFacts } from "./layout";

/** What each way to pay asks of the customer. */
const PAYMENT_NOTES: Record<PaymentMethod, string | null> = {
  credit_card: null,
  bank_transfer: "販売店スタッフがお渡しする口座振替依頼書に、必要事項をご記入ください。",
  invoice: "後日、ご登録の法人住所に請求書をお送りします。",
};

/** To who applied for a service: what was applied for, at which prices, and how it is paid. */
export function applicationAcceptedMail(input: {
  name: string;
  receipt: string;
  at: Date;
  /** Who sold the car, where it is applied for at the dealer. */
  dealer: Desk | null;
  vehicle: string;
  service: Service;
  lines: readonly OrderLine[];
  payment: { kind: PaymentMethod; lastFour: string | null } | null;
}) {
  const { name, dealer, service, lines, payment } = input;
  const order = lines.map((line) => {
    const note = line.priceNote ? `\n　${line.priceNote}` : "";
    const once = line.oneOff ? `\n・${line.oneOff.name}　${oneOffText(line.oneOff)}` : "";
    return `・${line.name}　${priceText(line)}${note}${once}`;
  });
  const note = payment && PAYMENT_NOTES[payment.kind];
  return composeMail(
    `【My TOYOTA】${serviceNames[service]}のお申込みを受け付けました`,
    [
      `${name} 様`,
      `${serviceNames[service]}のお申込みを受け付けました。ありがとうございます。`,
      mailFacts(input),
      `お申込み内容\n${order.join("\n")}`,
      totals(lines)
        .map(({ term, amount }) => `${term}：${amount}`)
        .join("\n"),
      ...(payment ? [`お支払い方法：${paymentText(payment)}`] : []),
      ...(note ? [note] : []),
      `お申込みの内容の変更や取消しをご希望の場合は、受付番号をお手元にご用意のうえ、${dealer ? dealerInSentence(dealer) : inSentence(ask.services)}へご連絡ください。`,
    ],
    dealer ?? "services",
  );
}
