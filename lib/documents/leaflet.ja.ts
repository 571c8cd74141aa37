import type { LeafletData } from "./leaflet";

export const words = {
  title: "ご契約者さまへのご案内",
  unknown: "お客さま",
  greeting:
    "このたびは、お車をご契約いただき、誠にありがとうございます。My TOYOTAのサービスのお手続きについて、販売店で完了したことと、納車後に行っていただくことをご案内いたします。お車をお受け取りになるまで、この案内書を大切に保管してください。",
  vehicle: "ご契約車両",
  facts: { grade: "グレード", colour: "外装色", orderNumber: "注文番号", dealer: "販売店" },
  none: "―",
  done: "販売店で完了したお手続き",
  doneNone: "完了したお手続きは、まだありません。",
  left: "これから行っていただくこと",
  leftNone: "これから行っていただくお手続きはありません。",
  contact: "お問い合わせ",
  contactDealer: "ご契約・納車について",
  contactDesk: "お手続きの操作について",
  hours: (hours: string) => `受付時間　${hours}`,
  issued: (date: string) => `発行日　${date}`,
  overleaf: "裏面もご覧ください",
  missing: "「〓」は、この書面に印字できない文字です。",
  buyer: "買主情報の登録",
  user: "使用者情報の登録",
  application: (service: string) => `${service}のお申込み`,
  directDebit: "預金口座振替依頼書のご提出",
} as const;

/** What is said under each thing that is left. */
export const hints = {
  buyer: "販売店が提示するQRコードを、お客さまのスマートフォンで読み取って登録してください。",
  userOpen: "販売店でご登録ください。納車後に裏面のページからお手続きいただくこともできます。",
  userAfterDelivery: "納車後、使用者になる方が、裏面のページからお手続きください。",
  userAtDealer:
    "軽自動車は、納車後にこのサイトから登録できません。裏面をご覧のうえ、販売店でお手続きください。",
  applicationOnline: "納車後、裏面のページからお申込みいただけます。",
  applicationAfterUser: "使用者情報の登録が完了すると、お申込みのご案内をメールでお送りします。",
  applicationAtDealer: "販売店にご相談ください。",
  directDebit: "お渡しした依頼書に口座の情報を記入し、お届け印を押して、販売店にお渡しください。",
} as const;

export const online = {
  title: "納車後のお手続きのはじめ方",
  lead: "使用者情報の登録やサービスのお申込みがお済みでないお客さまは、\nお車をお受け取りになったあと、次のページからお手続きください。",
  scan: "スマートフォンで読み取る",
  scanHint: "カメラを向けて、QRコードを読み取ってください。",
  type: "アドレスを入力する",
  typeHint: "パソコンからもお手続きいただけます。",
  qrAlt: (url: string) => `納車後のお手続きのページを開くQRコード。${url}`,
  steps: "お手続きの流れ",
  step: [
    "TOYOTAアカウントでログインします。お持ちでない場合は、新規登録（無料）をしてください。",
    "車検証を見ながら、車両の情報を入力します。",
    "申請の結果をメールでお知らせします。数日かかることがあります。",
    "使用者情報の登録が完了したら、サービスをお申し込みください。",
  ],
  prepare: "ご用意いただくもの",
  things: [
    "自動車検査証（車検証）",
    "使用者になる方のメールアドレスと、スマートフォン",
    "運転免許証などの本人確認書類（個人のお客さま）",
  ],
  certificate: "車検証のどこを見るか",
  plate: "自動車登録番号又は車両番号",
  plateHint: "ナンバープレートの番号です。\n上の段の左にあります。",
  chassis: "車台番号",
  chassisHint: "「ABC12-3456789」のような、\nハイフンの入った番号です。",
  sketchAlt: "車検証の略図。上の段の左に①自動車登録番号又は車両番号、その下の左に②車台番号の欄がある。",
  sketchTitle: "自動車検査証（略図）",
  sketchNote: "様式により位置が異なります。\n欄の名前をお確かめください。",
  mail: "メールを受け取れるように設定してください",
  mailText: (domain: string) =>
    `お手続きのご案内は「@${domain}」からお送りします。迷惑メール対策などで受信を制限している場合は、このドメインからのメールを受け取れるように設定してください。`,
} as const;

export const atDealer = {
  title: "軽自動車をご契約のお客さまへ",
  lead: "軽自動車は、納車後にこのサイトから使用者情報を登録することができません。",
  body: "使用者情報の登録がお済みでない場合や、登録した内容を変更したい場合は、使用者になる方の\nご都合のよいときに、販売店でお手続きください。ご来店の前に、お電話でご予約ください。",
  call: "ご相談・ご予約",
  prepare: "ご来店のときにお持ちいただくもの",
  things: [
    "この案内書",
    "自動車検査証（車検証。納車がお済みの場合）",
    "使用者になる方の運転免許証などの本人確認書類（個人のお客さま）",
    "使用者になる方のスマートフォン",
    "使用者になる方のメールアドレスがわかるもの",
  ],
} as const;

export type Item = { title: string; hint?: string };

/** What was done at the dealer and what is left, in the order of the steps. */
export function progress(data: LeafletData): { done: Item[]; left: Item[] } {
  const done: Item[] = [];
  const left: Item[] = [];
  const put = (isDone: boolean, title: string, hint: string) =>
    isDone ? done.push({ title }) : left.push({ title, hint });
  const onLine = data.afterDeliveryUrl !== null;
  put(data.buyer === "registered", words.buyer, hints.buyer);
  put(data.user === "registered", words.user, userHint(data.user, onLine));
  for (const { name, applied } of data.services)
    put(applied, words.application(name), applicationHint(data.user, onLine));
  if (data.directDebit) put(false, words.directDebit, hints.directDebit);
  return { done, left };
}

function userHint(user: LeafletData["user"], onLine: boolean): string {
  if (!onLine) return hints.userAtDealer;
  return user === "after-delivery" ? hints.userAfterDelivery : hints.userOpen;
}

function applicationHint(user: LeafletData["user"], onLine: boolean): string {
  if (!onLine) return hints.applicationAtDealer;
  return user === "registered" ? hints.applicationOnline : hints.applicationAfterUser;
}
