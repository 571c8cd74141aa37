import { REVIEW_DAYS } from "@/lib/domain/owner-retention";
import { composeMail } from "./layout";

/** To an owner whose request was received (guide 4-1/10-A, 19-B, 21-C). Says nothing of the vehicle: mail is no safe. */
export function ownerRequestReceivedMail(input: { name: string; statusUrl: string }) {
  return composeMail("【My TOYOTA】使用者登録の受付", [
    `${input.name} 様`,
    "使用者登録のお申込みを受け付けました。お手続きいただき、ありがとうございます。",
    `車検証の登録情報とTOYOTAアカウントの登録情報が一致しているかを確認し、結果をメールでお知らせします。数日かかることがあります。${REVIEW_DAYS}日を過ぎても連絡がない場合は、お手数ですがお客さま相談センターまでお電話ください。`,
    "登録の状況は、マイカー情報でご確認いただけます。",
    { link: input.statusUrl, label: "マイカー情報を見る" },
  ]);
}
