import { ask } from "@/lib/domain/contacts.ja";
import type { Question } from "./help/sections.ja";
import { links } from "./links";

/** The words of the front page. */
export const copy = {
  title: "サービスお申込みのご案内",
  heroTitle: "クルマと、\nつながる準備を。",
  heroLead:
    "My TOYOTA サービスお申込みは、トヨタのオーナーさま向けサービスをお使いいただくための登録です。ご契約のときに販売店で、お客さまのスマートフォンから。",
  chart: "お客さまのお手続きを調べる",
  delivered: "納車後のお手続き",
  stagesTitle: "お申込み手続きの流れ",
  peopleTitle: "買主と使用者",
  people: [
    {
      term: "買主",
      text: "トヨタの販売店とクルマの購入契約を結び、ご契約上の権利と義務を持つお客さまです。",
    },
    {
      term: "使用者",
      text: "実際にクルマを使われるお客さまです。自動車検査証（車検証）の「使用者」の欄に記載されます。",
    },
  ],
  prepareTitle: "ご用意いただくもの",
  prepare: [
    { term: "スマートフォン", text: "カメラ付きのタブレットでもお手続きいただけます。" },
    {
      term: "運転免許証",
      text: "個人のお客さまの、ご本人の確認に使います。撮影して読み取ることもできます。",
    },
    {
      term: "TOYOTAアカウント",
      text: "お持ちでなくても、途中で新しく作れます。受信できるメールアドレスをご用意ください。",
    },
  ],
  chartTitle: "お申込み手続きの流れ（チェックチャート）",
  chartLead:
    "お手続きの内容や時期は、お客さまによって異なります。いくつかの質問にお答えいただくと、お客さまに必要なお手続きだけを順番にご案内します。お名前などの入力は要りません。",
  helpTitle: "お手続きごとのご案内",
  atDealer: "販売店で、ご契約のとき",
  afterDelivery: "納車のあと",
  notesTitle: "ご注意いただきたいこと",
  faqTitle: "よくあるご質問",
} as const;

export const stages = [
  {
    number: 1,
    title: "買主情報の登録",
    detail: "購入契約をされた方を登録します。販売店のQRコードを読み取って始めます。",
  },
  {
    number: 2,
    title: "使用者情報の登録",
    detail: "実際にクルマを使われる方を登録します。買主と同じ方なら、すぐに済みます。",
  },
  {
    number: 3,
    title: "My TOYOTAのサービス利用手続き",
    detail: "対象のクルマの場合に、T-ConnectやEV・PHV充電サポートを申し込みます。",
  },
] as const;

/** ご注意いただきたいこと: the guide's three, in our words and as this service behaves. */
export const notes = [
  {
    title: "TOYOTA/LEXUSの共通IDをお持ちの方",
    text: "「TOYOTA/LEXUSの共通ID」は、2023年12月7日に「TOYOTAアカウント」へ名前が変わりました。ご登録のメールアドレスとパスワードで、そのままログインできます。",
  },
  {
    title: "ブラウザの「戻る」ボタン",
    text: "「戻る」を押しても、画面を読み込み直しても、確定した内容は失われません。途中で閉じたときは、同じQRコードから続きを再開できます。画面の下の「前の画面にもどる」もお使いいただけます。",
  },
  {
    title: "通信料",
    text: "お客さまの端末でのお手続きには、通信料がかかります。販売店では、必要に応じて販売店のWi-Fiをご利用ください。くわしくは販売店スタッフにお声がけください。",
  },
] as const;

export const faq: readonly Question[] = [
  {
    question: "販売店で申し込まなかったサービスは、あとから申し込めますか？",
    answer: "はい。使用者の登録が済んでいれば、納車後にお申し込みいただけます。",
    link: { href: "/help/owner-t-connect", label: "納車後にT-Connectの利用申込みをする" },
  },
  {
    question: "使用者が販売店に来られません。",
    answer:
      "買主の登録だけを販売店で済ませ、使用者の登録は納車後に行えます。ただし、軽自動車は納車後に登録できません。",
    link: { href: "/help/user-later", label: "使用者情報の登録をスキップする" },
  },
  {
    question: "買主の名義で、T-Connectを申し込めますか？",
    answer:
      "ご契約のときに販売店で申し込めるのは、使用者の方だけです。買主の名義をご希望の場合は、納車後にお申し込みください。",
    link: links.tConnect,
  },
  {
    question: "登録した内容は、どのように扱われますか？",
    answer:
      "入力された内容は暗号化して保管します。カメラで撮影した画像は、お客さまの端末の中だけで読み取り、送信も保存もしません。",
  },
];

export const contact = {
  title: "お問い合わせ先",
  lead: "ご愛用車についてのお問い合わせは、車検証をお手元にご用意いただくとスムーズです。",
  desks: [
    {
      ...ask.account,
      about:
        "登録のお手続きやアカウント、審査のこと、そのほかトヨタ車全般のお問い合わせ、ご意見・ご要望。どこに聞けばよいかわからないときも、こちらへ。",
    },
    {
      ...ask.services,
      about: "T-ConnectとEV・PHV充電サポートの内容、ご契約、料金とお支払い、クルマの回線のお問い合わせ。",
    },
  ],
  dealer:
    "お手続き中のご不明な点、クルマの故障や修理、純正部品、納期については、ご契約の販売店にご相談ください。",
} as const;
