import { ask, inSentence } from "./contacts.ja";
import type { RefusalReason } from "./refusal-reasons";
import { ANSWER_DAYS, type ReviewQuestion } from "./review-questions";

const NO_SUCH_VEHICLE =
  "入力された車台番号と自動車登録番号の車両を確認できませんでした。お手元の車検証で、車台番号と自動車登録番号をもう一度ご確認ください。";

/** Why a request was refused, and what to do. unknown-vehicle and wrong-plate read the same: neither tells which. */
export const refusalTexts: Record<RefusalReason, string> = {
  "unknown-vehicle": NO_SUCH_VEHICLE,
  "wrong-plate": NO_SUCH_VEHICLE,
  kei: "軽自動車は、納車後にこのサイトから使用者情報を登録することができません。ご契約の販売店でお手続きください。",
  "other-user":
    "車検証の使用者が、お申込みの方と異なります。使用者の変更がお済みでない場合は、先に車検証の変更（変更登録）をお願いします。",
  "name-differs":
    "お申込みのお名前が、車検証の使用者のお名前と異なります。TOYOTAアカウントの登録情報または車検証のお名前を、正しい内容に変更してください。",
  "address-differs":
    "お申込みのご住所が、車検証の使用者のご住所と異なります。TOYOTAアカウントの登録情報または車検証のご住所を、正しい内容に変更してください。",
  "already-registered": `この車両には、すでに使用者が登録されています。お心当たりのない場合は、${inSentence(ask.registration)}にお問い合わせください。`,
  "already-yours":
    "お申込みの車両は、すでにお客さまのTOYOTAアカウントで使用者として登録されています。あらためてお申し込みいただく必要はありません。登録の内容は、マイカー情報でご確認いただけます。",
  "not-eligible": "この車両は、使用者情報の登録の対象ではありません。",
  "no-answer": "ご確認をお願いした内容について、期限までにお返事がありませんでした。",
};

/** What can't be helped by beginning again. */
const FINAL: readonly RefusalReason[] = ["kei", "not-eligible", "already-yours"];

/** Whether beginning again may help after a refusal. */
export function mayBeginAgain(reason: string | null): boolean {
  return !FINAL.includes(reason as RefusalReason);
}

/** The sentence for a refusal; an unknown reason still says that it was one. */
export function refusalText(reason: string | null): string {
  return refusalTexts[reason as RefusalReason] ?? "お申込みの内容では登録できませんでした。";
}

/** What an owner is asked to look at and put right. */
export const questionTexts: Record<ReviewQuestion, string> = {
  "check-name":
    "お名前が、車検証の使用者の欄と一致するかご確認ください。異なる場合は、登録情報のお名前を変更してください。",
  "check-address":
    "ご住所が、車検証の使用者の住所の欄と一致するかご確認ください。お引越しをされた場合は、車検証の住所変更がお済みかもご確認ください。",
  "check-vehicle":
    "車台番号と自動車登録番号が、車検証と一致するかご確認ください。異なる場合は、正しい番号を入力してください。",
  "check-birth-date": "生年月日に誤りがないかご確認ください。",
  "check-corporation": "法人名と法人番号に誤りがないかご確認ください。",
};

/** The sentence for what was asked back, with how long an answer is waited for. */
export function questionText(question: string | null): string {
  const asked =
    questionTexts[question as ReviewQuestion] ??
    "車両情報とお客さま情報が、車検証の内容と一致するかご確認ください。";
  return `${asked}${ANSWER_DAYS}日以内にお申込みがない場合、このお申込みは終了します。`;
}
