import type { Role } from "@/lib/data/registrations";
import { ask, inSentence } from "@/lib/domain/contacts.ja";

/** よくあるご質問 of the buyer's section. */
export const buyerFaq = [
  {
    question: "登録したあとに、買主を変更できますか？",
    answer:
      "はい。「お申込み手続きの流れ」の画面で「変更する」を押すと、登録した内容を直せます。最初からやり直す必要はありません。別の方を買主にする場合は、販売店スタッフにお声がけください。",
  },
  {
    question: "身分証明書の氏名や住所が最新ではありません。どうすればよいですか？",
    answer:
      "TOYOTAアカウントには、自動車検査証（車検証）に記載される氏名・住所と同じ情報をご登録いただきます。ご契約の際に販売店スタッフにお伝えいただいた氏名・住所を入力してください。",
  },
  {
    question: "買主が法人、使用者が個人（法人の代表者）の場合、アカウントは2つ必要ですか？",
    answer:
      "はい。個人と法人では、それぞれの種別のTOYOTAアカウントが必要です。車検証の使用者が法人の場合は、法人のアカウントで登録してください。",
  },
  {
    question: "QRコードが読み取れない場合は、どうすればよいですか？",
    answer:
      "販売店スタッフにお声がけください。QRコードの横にある「QRコードが読み取れないお客さまはこちら」から、登録サイトのURLをご案内します。",
  },
] as const;

/** よくあるご質問 of the user's section. */
export const userFaq = [
  {
    question: "使用者の欄には、だれの情報を登録しますか？",
    answer:
      "自動車検査証（車検証）の「使用者」になる方の情報を登録してください。登録する氏名・住所は、車検証に記載される内容と同じものにしてください。",
  },
  {
    question: "買主が法人、使用者が個人（法人の代表者）の場合、アカウントは2つ必要ですか？",
    answer:
      "はい。個人と法人では、それぞれの種別のTOYOTAアカウントが必要です。アカウントごとに別のメールアドレスをご用意ください。",
  },
  {
    question: "家族で2台のクルマを使っています。同じアカウントで使用者になれますか？",
    answer: "はい。1つのTOYOTAアカウントで、複数のクルマの使用者になれます。",
  },
  {
    question: "使用者がスマートフォンを持っていない場合は、どうすればよいですか？",
    answer:
      "「使用者の同席確認」で「同席していない」を選ぶと、使用者情報の登録を納車後に行えます。納車後は、パソコンからもお手続きいただけます。",
  },
  {
    question: "登録したあとに、使用者を変更できますか？",
    answer:
      "はい。買主の方の「お申込み手続きの流れ」の画面で「使用者の登録方法を変更する」を押すと、使用者を登録し直せます。",
  },
] as const;

/** よくあるご質問 of the owner's section. */
export const ownerFaq = [
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
] as const;

const directDebit = {
  question: "口座引落しを選んだ場合、どのように支払いますか？",
  answer:
    "登録が終わったあと、販売店スタッフがご用意する口座振替依頼書に必要事項をご記入ください。口座振替の手続きが済むと、お支払い期日にご指定の口座から引き落とされます。",
};
const invoice = {
  question: "請求書払いを選んだ場合、どのように支払いますか？",
  answer:
    "後日、ご登録の法人住所に請求書が届きます。請求書に書かれた方法でお支払いください。請求書払いは法人のお客さまだけがお選びいただけます。",
};

/** よくあるご質問 of the T-Connect section. */
export const tConnectFaq = [
  {
    question: "T-Connectは、あとから申し込めますか？",
    answer:
      "はい。納車後に、T-Connectのお申込みページ（https://tconnect.jp/webregist_tsc/）からお申込みください。",
  },
  {
    question: "買主の名義でT-Connectを申し込めますか？",
    answer:
      "クルマのご注文の際は、使用者の方だけがT-Connectをお申込みいただけます。買主の方のお名前で申し込まれる場合は、納車後にお申込みください。",
  },
  directDebit,
  invoice,
] as const;

/** よくあるご質問 of the charging section. */
export const chargingFaq = [
  {
    question: "EV・PHV充電サポートは、あとから申し込めますか？",
    answer:
      "はい。納車後に、充電サポートのお申込みページ（https://juden-support.jp/Registration）からお申込みください。",
  },
  {
    question: "使用者ではない名義（買主など）で申し込めますか？",
    answer:
      "クルマのご注文の際は、使用者の方だけがお申込みいただけます。「利用申込みをしない」を選び、納車後に充電サポートのお申込みページからお申込みください。",
  },
  directDebit,
  invoice,
] as const;

const line = [
  {
    question: "回線の開通には、どのくらいかかりますか？",
    answer:
      "2〜3分ほどです。画面を閉じても手続きは続き、開通するとメールでお知らせします。開通の確認が終わるまで、クルマの電源をONにして、電波の届く場所に停めてください。",
  },
  {
    question: "回線が開通しない場合は、どうすればよいですか？",
    answer:
      "クルマの電源が入っているか、電波の届く場所にあるかをご確認のうえ、画面の「もう一度確認する」を押してください。地下や立体の駐車場では、電波が届かないことがあります。",
  },
] as const;

/** よくあるご質問 of the T-Connect section after delivery. */
export const ownerTConnectFaq = [
  ...line,
  {
    question: "T-Connectは、あとから申し込めますか？",
    answer: "はい。T-Connectのお申込みページ（https://tconnect.jp/webregist_tsc/）からお申込みください。",
  },
  invoice,
] as const;

/** よくあるご質問 of the charging section after delivery. */
export const ownerChargingFaq = [
  {
    question: "EV・PHV充電サポートは、あとから申し込めますか？",
    answer:
      "はい。充電サポートのお申込みページ（https://juden-support.jp/Registration）からお申込みください。",
  },
  {
    question: "お支払い方法は、もう一度登録しますか？",
    answer:
      "T-Connectのお申込みでお支払い方法を登録された場合は、同じ方法でお支払いいただきます。登録されていない場合は、お申込みの途中でお選びいただきます。",
  },
  invoice,
] as const;

type Questions = readonly { question: string; answer: string }[];

const BY_SECTION: Record<string, Questions> = {
  services: tConnectFaq,
  "t-connect": tConnectFaq,
  payment: [directDebit, invoice],
  charging: chargingFaq,
};

const BY_OWNERS_SECTION: Record<string, Questions> = {
  services: ownerTConnectFaq,
  line,
  "t-connect": ownerTConnectFaq,
  payment: [invoice],
  charging: ownerChargingFaq,
};

const BY_ROLE = { buyer: buyerFaq, user: userFaq, owner: ownerFaq } as const;

/** The questions shown on the screens of a role, or of the section a step belongs to. */
export function faqOf(role: Role, step = "") {
  const sections = role === "owner" ? BY_OWNERS_SECTION : BY_SECTION;
  return sections[step.split("/")[0] ?? ""] ?? BY_ROLE[role];
}
