import { ANSWER_DAYS, type ReviewQuestion } from "@/lib/domain/review-questions";
import { composeMail } from "./layout";

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

/** To an owner who is to put something right: what, where, and until when. */
export function ownerRequestAskedBackMail(input: {
  name: string;
  vehicle: string | null;
  receipt: string;
  question: ReviewQuestion;
  myCarUrl: string;
}) {
  const { name, vehicle, receipt, question, myCarUrl } = input;
  return composeMail("【My TOYOTA】お申込み内容のご確認をお願いします", [
    `${name} 様`,
    "使用者情報の登録をお申込みいただき、ありがとうございます。お申込み内容について、次の点をご確認ください。",
    questionTexts[question],
    `${vehicle ? `車両：${vehicle}\n` : ""}受付番号：${receipt}`,
    "下のボタンから内容をご確認のうえ、もう一度お申込みください。",
    { link: myCarUrl, label: "お申込み内容を確認する" },
    `${ANSWER_DAYS}日以内にお申込みがない場合、このお申込みは終了します。`,
  ]);
}
