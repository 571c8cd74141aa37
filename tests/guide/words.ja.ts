import { ask } from "@/lib/domain/contacts.ja";
import type { RowEvent } from "./labels";

export const words = {
  title: "My TOYOTA サービスお申込み 手続きガイド",
  lead: "お申込みの画面を、手順の順に説明します。画面の中のオレンジ色の枠が、押すところです。画面の内容は見本です。",
  contents: "もくじ",
  faq: "よくあるご質問",
  notes: "ご確認ください",
  noPicture: "画面はまだありません。",
  contact: "お問い合わせ先",
  center: `${ask.account.name}　${ask.account.phone}（${ask.account.hours}）`,
} as const;

/** The printed guide's chapters. */
export const chapters: Record<string, string> = {
  "1": "買主情報の登録",
  "2": "使用者情報の登録",
  "3": "My TOYOTAのサービス利用手続き",
  "4": "納車後の使用者情報の登録",
  "5": "納車後のMy TOYOTAのサービス利用手続き",
};

const account = {
  A: "TOYOTAアカウントをお持ちの方",
  B: "TOYOTAアカウントをお持ちでない方(新規登録)",
  C: "お客さま種別が「法人」の場合",
};
const wanted = { A: "利用申込みをする場合", B: "利用申込みをしない場合" };

/** What the letters of a section's branches stand for. */
export const branches: Record<string, Record<string, string>> = {
  "1-1": account,
  "2-2": account,
  "3-1": { ...wanted, C: "使用者とは異なる名義で登録する場合" },
  "3-2": wanted,
  "4-1": account,
  "5-1": wanted,
  "5-2": wanted,
};

/** Who acts in a step, by the guide's actor. */
export const actors: Record<string, string> = {
  customer: "買主",
  user: "使用者",
  owner: "使用者",
  staff: "販売店スタッフ",
};

/** What happens in a step where nothing is pressed. */
export const events: Record<RowEvent, string> = {
  scan: "QRコードをスマートフォンで読み取ります。",
  "scan or URL": "QRコードをスマートフォンで読み取るか、URLを開きます。",
  mail: "メールが届きます。",
  wait: "このままお待ちください。画面は自動で進みます。",
  next: "入力して、次の画面に進みます。",
};
