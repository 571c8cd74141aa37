import type { RefusalReason } from "./refusal-reasons";

/** Which of the two it was would let chassis numbers be tried out: told in the same words. */
const NOT_FOUND =
  "入力された車台番号と自動車登録番号の組合せでは、車両の登録を確認できませんでした。車検証をご確認ください。";

/** Why a request was refused, as its owner is told. */
export const refusalWords: Record<RefusalReason, string> = {
  "unknown-vehicle": NOT_FOUND,
  "wrong-plate": NOT_FOUND,
  kei: "軽自動車は、納車後にこのサイトから登録できません。ご契約の販売店にご相談ください。",
  "other-user":
    "車検証の「使用者」の欄には、別の方が登録されています。名義の変更がお済みでない場合は、変更のあとにお申し込みください。",
  "name-differs":
    "TOYOTAアカウントの氏名または名称が、車検証の「使用者」の欄と異なります。アカウントの登録情報か車検証のどちらかを最新にしてから、お申し込みください。",
  "address-differs":
    "TOYOTAアカウントの住所が、車検証の「使用者の住所」の欄と異なります。アカウントの登録情報か車検証のどちらかを最新にしてから、お申し込みください。",
  "already-registered":
    "この車両には、すでに使用者が登録されています。くわしくは、お客さま相談センターにお問い合わせください。",
  "not-eligible": "この車両では、お申込みの必要なサービスがありません。",
  "no-answer": "確認をお願いした内容にご返答がなかったため、登録できませんでした。",
};

/** The sentence for a refusal; an unknown reason still says what to do. */
export function refusalText(reason: string | null): string {
  return refusalWords[reason as RefusalReason] ?? "お申込みの内容では登録できませんでした。";
}

/** What a reviewer asked back for, as the owner is told. */
const questions: Record<string, string> = {
  vehicle: "車台番号と自動車登録番号が、車検証と同じかをご確認ください。",
  name: "氏名または名称が、車検証の「使用者」の欄と同じかをご確認ください。",
  address: "住所が、車検証の「使用者の住所」の欄と同じかをご確認ください。",
};

/** The sentence for what was asked back. */
export function questionText(question: string | null): string {
  return (
    (question && questions[question]) ||
    "車両情報とお客さま情報が、車検証に書かれている内容と同じかをご確認ください。"
  );
}
