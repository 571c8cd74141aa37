import type { PartId } from "@/lib/domain/check-chart";
import { ask, inSentence } from "@/lib/domain/contacts.ja";
import type { PartyKind } from "@/lib/domain/party";
import { links } from "../links";

export type Question = { question: string; answer: string; link?: { href: string; label: string } };

export type HelpSection = {
  id: PartId;
  /** The guide's number, as the printed handbook has it. */
  number: string;
  title: string;
  summary: string;
  /** On whose phone. */
  phone: string;
  /** About how long, as a customer would say it. */
  time: string;
  /** What to have ready beside the phone. */
  prepare: Record<PartyKind, readonly string[]>;
  steps: readonly { title: string; text: string }[];
  notes: readonly string[];
  faq: readonly Question[];
};

const EMAIL = "TOYOTAアカウント。お持ちでない場合は、受信できるメールアドレス";
const identity = {
  individual: ["運転免許証", EMAIL],
  corporate: ["法人番号（13桁）。わからない場合は、登記どおりの会社名と所在地", `法人の${EMAIL}`],
};
const nothing = { individual: [], corporate: [] };
const payment = (individual: string, corporate: string) => ({
  individual: [individual],
  corporate: [corporate],
});

const documentNotCurrent: Question = {
  question: "身分証明書の氏名や住所が、最新ではありません。どうすればよいですか？",
  answer:
    "車検証に記載される氏名・住所と同じ内容で登録してください。引っ越しや改姓の予定がある場合は、ご契約のときに販売店スタッフへお伝えいただいた氏名・住所を入力します。",
};
const twoAccounts: Question = {
  question: "買主が法人、使用者が個人（法人の代表者）の場合、アカウントは2つ必要ですか？",
  answer:
    "はい。個人と法人では、別々のTOYOTAアカウントが必要です。車検証の使用者が法人の場合は、法人のアカウントで登録してください。",
};
const whoIsUser: Question = {
  question: "使用者として登録するのは、どの人ですか？",
  answer:
    "車検証の「使用者」の欄に記載される方です。それ以外の方がコネクティッドサービスを契約される場合は、納車後にお手続きください。ご家族などがリモートサービスだけを使う場合は、MyTOYOTA／MyLEXUSアプリのリモートシェア機能をご利用いただけます。",
};
const changeUser: Question = {
  question: "登録したあとに、使用者を変更できますか？",
  answer:
    "はい。買主の方の「お申込み手続きの流れ」の画面から、使用者の登録方法を選び直せます。はじめからやり直す必要はありません。",
};
const byDirectDebit: Question = {
  question: "口座引落しを選ぶと、どのように支払いますか？",
  answer:
    "お申込みのあとに、販売店スタッフがお渡しする口座振替依頼書にご記入ください。手続きが済むと、お支払期日にご指定の口座から振り替えられます。",
};
const byInvoice: Question = {
  question: "請求書払いを選ぶと、どのように支払いますか？",
  answer:
    "登録された法人の住所に、後日、請求書をお送りします。請求書に書かれている方法でお支払いください。法人のお客さまだけがお選びいただけます。",
};
const tConnectLater: Question = {
  question: "T-Connectを、あとから申し込めますか？",
  answer: "はい。納車後にお申し込みいただけます。",
  link: links.tConnect,
};
const tConnectByBuyer: Question = {
  question: "買主の名義で、T-Connectを申し込めますか？",
  answer:
    "ご契約のときに販売店で申し込めるのは、使用者の方だけです。買主の名義をご希望の場合は、納車後にお申し込みください。",
  link: links.tConnect,
};
const chargingLater: Question = {
  question: "EV・PHV充電サポートを、あとから申し込めますか？",
  answer: "はい。納車後にお申し込みいただけます。",
  link: links.charging,
};
const chargingByBuyer: Question = {
  question: "買主の名義で、EV・PHV充電サポートを申し込めますか？",
  answer:
    "ご契約のときに販売店で申し込めるのは、使用者の方だけです。「利用申込みをしない」を選び、納車後にお申し込みください。",
  link: links.charging,
};

const signIn = {
  title: "ログイン、または新規登録",
  text: "TOYOTAアカウントをお持ちの方はログインし、登録されている内容を確かめます。お持ちでない方は、メールアドレスに届く6桁の認証コードを入力して、その場で新しく作れます。",
};
const customer = {
  title: "お客さま情報の登録",
  text: "個人の方は、運転免許証を撮影して読み取るか、直接入力します。法人の方は、法人番号から会社名と所在地を自動で入力できます。",
};
const staffCheck = {
  title: "販売店スタッフによる確認",
  text: "画面の内容が運転免許証と同じか、販売店スタッフが確かめます。法人の方には、この確認はありません。",
};
const paymentStep = (methods: string) => ({
  title: "お支払い方法の登録",
  text: `有料のサービスを選んだときだけ登録します。選べるのは、${methods}です。カードの番号は、カード会社と連携した専用の画面で入力します。`,
});

/** The help of each section of the guide, in the guide's order. Facts are the guide's, words our own. */
export const sections: readonly HelpSection[] = [
  {
    id: "buyer",
    number: "1-1",
    title: "買主情報を登録する",
    summary: "クルマの購入契約をされた方を、買主として登録します。すべてのお手続きはここから始まります。",
    phone: "買主のスマートフォン",
    time: "10分ほど（アカウントをお持ちの方は5分ほど）",
    prepare: identity,
    steps: [
      {
        title: "QRコードを読み取る",
        text: "販売店スタッフが示すQRコードを読み取り、「お申込みを開始する」を押します。",
      },
      {
        title: "クルマと同意の確認",
        text: "ご契約のクルマと販売店を確かめ、販売店などへの個人情報の提供に同意します。",
      },
      signIn,
      customer,
      staffCheck,
      {
        title: "買主情報の登録完了",
        text: "登録された氏名、または会社名が表示されます。続けて使用者を登録します。",
      },
    ],
    notes: [
      `すでにT-Connectと連携しているアカウントでは、氏名と生年月日を変更できません。${inSentence(ask.account)}にお問い合わせください。`,
    ],
    faq: [
      {
        question: "登録したあとに、買主を変更できますか？",
        answer:
          "はい。「お申込み手続きの流れ」の画面で「変更する」を押すと、登録した内容を直せます。別の方を買主にする場合は、販売店スタッフにお声がけください。",
      },
      documentNotCurrent,
      twoAccounts,
      {
        question: "販売店のQRコードが読み取れません。",
        answer:
          "QRコードの横にある「QRコードが読み取れないお客さまはこちら」から、登録サイトのURLをご案内します。販売店スタッフにお声がけください。",
      },
    ],
  },
  {
    id: "user-same-name",
    number: "2-1",
    title: "買主と同一名義で使用者情報を登録する",
    summary: "買主がそのまま使用者になる場合の登録です。買主の情報を使うので、入力し直す項目はありません。",
    phone: "買主のスマートフォン",
    time: "2分ほど",
    prepare: nothing,
    steps: [
      { title: "名義の選択", text: "「買主と同じ名義で登録する」を押します。" },
      {
        title: "使用者登録規約の同意",
        text: "規約を読み、「利用規約に同意する」にチェックを入れて進みます。",
      },
      {
        title: "使用者情報の確認",
        text: "使用者として登録された名前を確かめます。サービスの対象でないクルマの場合は、ここで完了です。",
      },
    ],
    notes: [
      "車検証の情報とTOYOTAアカウントの情報が一致しているかを、システムで確認します。お客さまとクルマの情報が第三者の目に触れるのを防ぐためです。",
    ],
    faq: [changeUser, whoIsUser],
  },
  {
    id: "user-own-phone",
    number: "2-2",
    title: "買主と異なる名義で使用者情報を登録する",
    summary:
      "買主と使用者が別の方で、使用者が販売店に同席している場合の登録です。使用者がご自身のスマートフォンで行います。",
    phone: "使用者のスマートフォン",
    time: "10分ほど（アカウントをお持ちの方は5分ほど）",
    prepare: identity,
    steps: [
      {
        title: "使用者の同席確認",
        text: "買主のスマートフォンで「買主とは異なる名義で登録する」「同席している」と進みます。",
      },
      {
        title: "QRコードの受け渡し",
        text: "買主のスマートフォンに出るQRコードを、使用者のスマートフォンで読み取ります。読み取れないときは、URLをコピーして送れます。",
      },
      {
        title: "クルマと同意の確認",
        text: "ご契約のクルマと販売店を確かめ、販売店などへの個人情報の提供に同意します。",
      },
      signIn,
      customer,
      staffCheck,
      {
        title: "使用者登録規約の同意",
        text: "規約に同意すると、使用者の登録は完了です。買主のスマートフォンにも、登録が済んだことが表示されます。",
      },
    ],
    notes: [
      "使用者がスマートフォンをお持ちでない場合は、「同席していない」を選び、納車後にお手続きください。",
      "お申込みいただくサービスのない車両では、「とじる」を押したあとの画面で、販売店スタッフが「OK」を押してお手続きは完了です。",
    ],
    faq: [changeUser, documentNotCurrent, twoAccounts, whoIsUser],
  },
  {
    id: "user-later",
    number: "2-3",
    title: "使用者情報の登録をスキップする",
    summary:
      "使用者が同席していない、またはスマートフォンをお持ちでない場合に、使用者の登録を納車後に行うための手順です。",
    phone: "買主のスマートフォン",
    time: "1分ほど",
    prepare: nothing,
    steps: [
      {
        title: "使用者の同席確認",
        text: "「買主とは異なる名義で登録する」を押し、「同席していない」を選びます。",
      },
      {
        title: "納車後手続きの案内",
        text: "納車後に必要なお手続きの案内を確かめ、「OK」を押します。販売店でのお手続きはここまでです。",
      },
    ],
    notes: [
      "納車後に、あらためて使用者の登録とサービスのお申込みが必要です。",
      "軽自動車は、納車後にこのサイトから使用者を登録できません。ご契約のときに登録できるよう、販売店にご相談ください。",
    ],
    faq: [tConnectByBuyer, chargingByBuyer],
  },
  {
    id: "t-connect",
    number: "3-1",
    title: "T-Connectの利用申込みをする",
    summary: "T-Connect対象のクルマを購入された方が、ご契約のときに販売店で申し込む手順です。",
    phone: "使用者のスマートフォン",
    time: "5分ほど",
    prepare: payment(
      "お支払いに使うクレジットカード（有料のサービスを選ぶ場合。口座引落しもお選びいただけます）",
      "お支払いに使うクレジットカード（有料のサービスを選ぶ場合。口座引落し・請求書払いもお選びいただけます）",
    ),
    steps: [
      {
        title: "利用申込み",
        text: "「利用申込みをする」を押し、ご契約の名義を選びます。販売店で申し込めるのは、使用者と同じ名義の場合です。",
      },
      { title: "規約の同意", text: "2つの規約を読み、それぞれにチェックを入れます。" },
      {
        title: "サービスの選択",
        text: "基本サービスに追加したいサービスを選びます。追加しなくても申し込めます。",
      },
      paymentStep("クレジットカードと口座引落し、法人の方は請求書払い"),
      {
        title: "お申込み",
        text: "内容を確かめて申し込みます。EV・PHVの方は、続けて充電サポートのお手続きに進みます。",
      },
    ],
    notes: ["使用者と異なる名義で申し込む場合は、納車後のお手続きになります。"],
    faq: [byDirectDebit, byInvoice, tConnectLater, tConnectByBuyer],
  },
  {
    id: "charging",
    number: "3-2",
    title: "EV・PHV充電サポートの利用申込みをする",
    summary: "EV・PHV充電サポート対象のクルマを購入された方が、ご契約のときに販売店で申し込む手順です。",
    phone: "使用者のスマートフォン",
    time: "5分ほど",
    prepare: payment(
      "お支払いに使うクレジットカード（口座引落しもお選びいただけます）",
      "お支払いに使うクレジットカード（口座引落し・請求書払いもお選びいただけます）",
    ),
    steps: [
      { title: "利用申込み", text: "「利用申込みをする」を押し、規約に同意します。" },
      { title: "プランの選択", text: "ご希望のプランを選びます。" },
      {
        title: "お支払い方法の登録",
        text: "T-Connectのお申込みで登録した方は、同じ方法を使うため入力は不要です。ほかの方は、クレジットカードと口座引落し、法人の方は請求書払いから選びます。",
      },
      { title: "お申込み", text: "内容を確かめて申し込みます。最後の画面を販売店スタッフにお見せください。" },
    ],
    notes: [],
    faq: [chargingByBuyer, byDirectDebit, byInvoice, chargingLater],
  },
  {
    id: "owner",
    number: "4-1",
    title: "納車後に使用者情報を登録する",
    summary:
      "クルマが届いたあとに、使用者ご本人が登録する手順です。ご自宅から、いつでもお手続きいただけます。",
    phone: "使用者のスマートフォン",
    time: "入力は15分ほど。審査には数日かかることがあります",
    prepare: {
      individual: ["車検証（自動車検査証）", ...identity.individual],
      corporate: ["車検証（自動車検査証）", ...identity.corporate],
    },
    steps: [
      {
        title: "サイトを開く",
        text: "チラシ「ご契約者さまへのご案内」のQRコード、または買主の方に届いたメールのリンクから始めます。",
      },
      signIn,
      {
        title: "使用者登録規約の同意",
        text: "規約を読み、「利用規約に同意する」にチェックを入れて進みます。",
      },
      {
        title: "車両情報の入力",
        text: "車検証を見ながら、車台番号と自動車登録番号を入力します。車検証のQRコードをカメラで読み取ることもできます。",
      },
      { title: "お申込み", text: "内容を確かめ、「この内容で申し込む」を押します。受付のメールが届きます。" },
      {
        title: "審査の結果",
        text: "車検証の情報とアカウントの情報が一致しているかを確認し、結果をメールでお知らせします。サービスの対象のクルマには、お申込み用のURLもお送りします。",
      },
    ],
    notes: [
      "軽自動車は、納車後にこのサイトから登録できません。ご契約の販売店にご相談ください。",
      "メールの受信を制限している場合は、「id.toyota」と「support.id.toyota」からのメールを受け取れるように設定してください。届かないときは、迷惑メールのフォルダもご確認ください。",
      "登録できなかった場合は、理由をメールでお知らせします。もう一度はじめからお申し込みいただけます。",
    ],
    faq: [
      {
        question: "納車後の使用者の登録は、どこから行えますか？",
        answer:
          "ご契約のあとに販売店スタッフがお渡しするチラシ「ご契約者さまへのご案内」の裏面にあるQRコードから行えます。買主の方のTOYOTAアカウントにお送りするメールのリンクからもお手続きいただけます。",
      },
      {
        question: "車台番号と自動車登録番号は、どこに書かれていますか？",
        answer:
          "どちらも車検証に書かれています。車台番号は、ボンネットを開けたエンジンルームでもご確認いただけます。",
      },
      {
        question: "受付完了のメールは届きましたが、審査はいつ終わりますか？",
        answer: `数日かかることがあります。7日を過ぎても連絡がない場合は、お手数ですが${inSentence(ask.registration)}までお電話ください。`,
      },
      whoIsUser,
    ],
  },
  {
    id: "owner-t-connect",
    number: "5-1",
    title: "納車後にT-Connectの利用申込みをする",
    summary: "納車後の使用者の登録が済んだ方が、続けてT-Connectを申し込む手順です。",
    phone: "使用者のスマートフォン",
    time: "10分ほど（回線が開通するまでの2〜3分を含みます）",
    prepare: payment(
      "お支払いに使うクレジットカード（有料のサービスを選ぶ場合）",
      "お支払いに使うクレジットカード（有料のサービスを選ぶ場合。請求書払いもお選びいただけます）",
    ),
    steps: [
      { title: "メールから始める", text: "使用者情報の登録完了メールにある「次の手続きに進む」を押します。" },
      {
        title: "回線の開通",
        text: "「利用申込みをする」を押すと、クルマの回線を開通します。2〜3分かかります。画面を閉じても手続きは続き、開通したらメールでお知らせします。",
      },
      { title: "規約の同意", text: "2つの規約を読み、それぞれにチェックを入れます。" },
      {
        title: "サービスの選択",
        text: "基本サービスに追加したいサービスを選びます。追加しなくても申し込めます。",
      },
      paymentStep("クレジットカード、法人の方は請求書払い"),
      {
        title: "お申込み",
        text: "内容を確かめて申し込みます。EV・PHVの方は、続けて充電サポートのお手続きに進みます。",
      },
    ],
    notes: ["回線の開通は、クルマの電源を入れ、電波の届く場所で行ってください。"],
    faq: [byInvoice],
  },
  {
    id: "owner-charging",
    number: "5-2",
    title: "納車後にEV・PHV充電サポートの利用申込みをする",
    summary:
      "納車後の使用者の登録と、T-Connectのお申込みが済んだ方が、続けて充電サポートを申し込む手順です。",
    phone: "使用者のスマートフォン",
    time: "5分ほど",
    prepare: payment(
      "お支払いに使うクレジットカード",
      "お支払いに使うクレジットカード（請求書払いもお選びいただけます）",
    ),
    steps: [
      { title: "利用申込み", text: "「利用申込みをする」を押し、規約に同意します。" },
      { title: "プランの選択", text: "ご希望のプランを選びます。" },
      {
        title: "お支払い方法の登録",
        text: "T-Connectのお申込みで登録した方は、同じ方法を使うため入力は不要です。ほかの方は、クレジットカード、法人の方は請求書払いから選びます。",
      },
      { title: "お申込み", text: "内容を確かめて申し込みます。" },
    ],
    notes: [],
    faq: [byInvoice],
  },
];

/** The help of one part; its id is the last segment of the page's address. */
export function sectionOf(id: string): HelpSection | undefined {
  return sections.find((section) => section.id === id);
}
