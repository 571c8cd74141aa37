import { questionTexts } from "@/lib/domain/request-words.ja";
import { ANSWER_DAYS, type ReviewQuestion } from "@/lib/domain/review-questions";
import { composeMail, mailFacts } from "./layout";

/** To an owner who is to put something right: what, where, and until when. */
export function ownerRequestAskedBackMail(input: {
  name: string;
  vehicle: string | null;
  receipt: string;
  at: Date;
  question: ReviewQuestion;
  myCarUrl: string;
}) {
  const { name, vehicle, receipt, at, question, myCarUrl } = input;
  return composeMail(
    "【My TOYOTA】お申込み内容のご確認をお願いします",
    [
      `${name} 様`,
      "使用者情報の登録をお申込みいただき、ありがとうございます。お申込み内容について、次の点をご確認ください。",
      questionTexts[question],
      mailFacts({ receipt, at, vehicle }),
      "次のページから内容をご確認のうえ、もう一度お申込みください。",
      { link: myCarUrl, label: "お申込み内容を確認する" },
      `${ANSWER_DAYS}日以内にお申込みがない場合、このお申込みは終了します。お申込みの取消しは、マイカー情報の「くわしく見る・情報を確認する」から行えます。`,
    ],
    "account",
  );
}
