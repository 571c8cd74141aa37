import type { PaymentMethod } from "@/lib/domain/payment-methods";

export const copy = {
  title: "お支払い方法の登録",
  lead: "お支払い方法を選んでください。",
  chosen: "いま選ばれているお支払い方法です。",
} as const;

export const hints: Record<PaymentMethod, string> = {
  credit_card:
    "カード番号などは、決済代行会社の画面で入力していただきます。このサービスがカード番号をお預かりすることはありません。",
  bank_transfer:
    "お申込みのあと、販売店スタッフがお渡しする口座振替依頼書にご記入いただきます。口座の情報を画面に入力していただくことはありません。",
  invoice: "後日、ご登録の法人住所に請求書をお送りします。請求書に書かれた方法でお支払いください。",
};
