import type { Service } from "@/lib/domain/catalogue";
import { ask, inSentence } from "@/lib/domain/contacts.ja";
import { serviceNames } from "@/lib/domain/service-names.ja";

export const copy = {
  title: "マイカー情報",
  lead: "ご登録の車両とサービス、お手続きの状況です。",
  none: "ご登録の車両はありません。",
  start: "納車後のお手続きへ",
  vehicle: "車両",
  unnamed: "車両情報は未入力です",
  status: "状況",
  submitted: "お申込み日",
  decided: "結果が出た日",
  details: "くわしく見る・情報を確認する",
  signOut: "ログアウト",
  go: {
    draft: "続きから手続きする",
    "asked-back": "内容を直して申し込む",
    approved: "次の手続きに進む",
  },
  ended: {
    title: "ご利用を終了しました",
    sentence: (day: string) =>
      `別の方が使用者として登録されたため、${day}に、お客さまの使用者の登録と、この車両のサービスのお申込みを終了しました。お心当たりのない場合は、お手数ですが${inSentence(ask.registration)}までお電話ください。`,
  },
  apply: (service: Service) => `${serviceNames[service]}を申し込む`,
  again: "もう一度、最初から",
} as const;
