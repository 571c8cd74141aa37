import { ask, inSentence } from "@/lib/domain/contacts.ja";
import { REVIEW_DAYS } from "@/lib/domain/owner-retention";
import { composeMail, mailFacts } from "./layout";

/** To an owner whose request was received (guide 4-1/10-A, 19-B, 21-C). Says nothing of the vehicle: mail is no safe. */
export function ownerRequestReceivedMail(input: {
  name: string;
  receipt: string;
  at: Date;
  statusUrl: string;
}) {
  return composeMail(
    "【My TOYOTA】使用者登録の受付",
    [
      `${input.name} 様`,
      "使用者登録のお申込みを受け付けました。お手続きいただき、ありがとうございます。",
      mailFacts(input),
      `車検証の登録情報とTOYOTAアカウントの登録情報が一致しているかを確認し、結果をメールでお知らせします。数日かかることがあります。${REVIEW_DAYS}日を過ぎても連絡がない場合は、お手数ですが${inSentence(ask.registration)}までお電話ください。`,
      "登録の状況の確認と、お申込みの取消しは、マイカー情報で行えます。",
      { link: input.statusUrl, label: "マイカー情報を見る" },
    ],
    "account",
  );
}
