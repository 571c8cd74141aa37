import type { ChartAnswers, ChartQuestion, CheckChart } from "@/lib/domain/check-chart";
import type { PaymentMethod } from "@/lib/domain/payment-methods";

/** The words of the check chart's questions. */
export const copy = {
  title: "お申込み手続きの流れ（チェックチャート）",
  lead: "あてはまるものを選んでください。お客さまに必要なお手続きを、順番にご案内します。",
  submit: "お手続きの流れを見る",
  missing: "まだ選ばれていない質問があります",
  aboutYou: "お客さまについて",
  aboutCar: "クルマについて",
  aboutCarLead: "おわかりにならない場合は、「わからない」のままでかまいません。",
  back: "ご案内のはじめにもどる",
} as const;

type Asked<Question extends ChartQuestion> = {
  legend: string;
  hint?: string;
  missing: string;
  answers: Record<ChartAnswers[Question], { label: string; hint?: string }>;
};

const has = { yes: { label: "はい" }, no: { label: "いいえ" }, unknown: { label: "わからない" } };

export const questions: { [Question in ChartQuestion]: Asked<Question> } = {
  when: {
    legend: "いつのお手続きですか？",
    missing: "いつのお手続きかを選んでください。",
    answers: {
      dealer: { label: "販売店で、ご契約のとき" },
      delivered: { label: "納車のあと" },
    },
  },
  user: {
    legend: "買主と使用者は、同じ方ですか？",
    hint: "使用者は、車検証の「使用者」の欄に記載される方です。",
    missing: "買主と使用者が同じ方かを選んでください。",
    answers: {
      same: { label: "同じ" },
      present: { label: "異なる（使用者も同席する）", hint: "使用者のスマートフォンで登録します。" },
      absent: {
        label: "異なる（使用者は同席しない）",
        hint: "使用者がスマートフォンをお持ちでない場合も、こちらを選んでください。",
      },
    },
  },
  kind: {
    legend: "使用者は、個人ですか、法人ですか？",
    missing: "使用者が個人か法人かを選んでください。",
    answers: { individual: { label: "個人" }, corporate: { label: "法人" } },
  },
  tConnect: {
    legend: "T-Connect対象のクルマですか？",
    missing: "T-Connect対象のクルマかを選んでください。",
    answers: has,
  },
  charging: {
    legend: "電気自動車（EV）、またはプラグインハイブリッド車（PHV）ですか？",
    missing: "EV・PHVかを選んでください。",
    answers: has,
  },
  kei: {
    legend: "軽自動車ですか？",
    missing: "軽自動車かを選んでください。",
    answers: has,
  },
};

/** The words of the answer. */
export const result = {
  title: "お客さまのお手続き",
  lead: "次の順番でお手続きください。それぞれの手順は、リンクからご確認いただけます。",
  answered: "お答え",
  change: "答えを変える",
  atDealer: "販売店で、ご契約のとき",
  afterDelivery: "納車のあと",
  ifOffered: "対象のクルマの場合",
  phone: "お使いになる端末",
  time: "かかる時間",
  prepare: "ご用意いただくもの",
  check: "確認",
  checkText: "販売店スタッフが、画面の内容と運転免許証を見くらべます。",
  checkTextUnknown: "個人の方は、販売店スタッフが画面の内容と運転免許証を見くらべます。",
  payment: "お支払い方法",
  paymentTConnect: "（有料のサービスを選んだ場合）",
  paymentCharging: "（T-Connectで登録した場合は、同じお支払い方法になります）",
  help: "手順を見る",
  individual: "個人の場合",
  corporate: "法人の場合",
  start: "はじめ方",
  startAtDealer:
    "販売店スタッフが示すQRコードを、買主のスマートフォンで読み取ってください。このページを開いたままにする必要はありません。",
  startDelivered: "お手元に車検証をご用意のうえ、はじめてください。",
  startButton: "納車後のお手続きへ",
  share:
    "このページのアドレスを、同席される方に送ったり、あとで開いたりできます。お客さまの個人情報は含まれません。",
  back: "ご案内のはじめにもどる",
} as const;

export const payments: Record<PaymentMethod, string> = {
  credit_card: "クレジットカード",
  bank_transfer: "口座引落し",
  invoice: "請求書払い",
};

/** What a kei vehicle's customer is told, at the dealer (`dealer`) and once the car is there (`delivered`). */
export const kei: Record<
  ChartAnswers["when"],
  Record<Exclude<CheckChart["keiAfterDelivery"], "no-matter">, { title: string; text: string }>
> = {
  dealer: {
    refused: {
      title: "軽自動車は、納車後に使用者を登録できません",
      text: "使用者の方が同席できる日に、ご契約の販売店で登録してください。同席が難しい場合は、販売店スタッフにご相談ください。",
    },
    maybe: {
      title: "軽自動車の場合は、ご契約のときに登録してください",
      text: "軽自動車は、納車後にこのサイトから使用者を登録できません。軽自動車かどうかを、販売店スタッフにご確認ください。",
    },
  },
  delivered: {
    refused: {
      title: "軽自動車は、納車後に登録できません",
      text: "このサイトからはお手続きいただけません。使用者の登録とサービスのご利用については、ご契約の販売店にご相談ください。",
    },
    maybe: {
      title: "軽自動車ではないことをご確認ください",
      text: "軽自動車は、納車後にこのサイトから登録できません。車検証の「自動車の種別」に「軽自動車」と書かれている場合は、ご契約の販売店にご相談ください。",
    },
  },
};
