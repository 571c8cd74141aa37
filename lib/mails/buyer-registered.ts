import { composeMail } from "./layout";

/** To the buyer when the registration is complete, with the link for what follows after delivery. */
export function buyerRegisteredMail(input: {
  name: string;
  vehicle: string;
  dealer: string;
  afterDeliveryUrl: string;
}) {
  return composeMail("【My TOYOTA】買主情報の登録が完了しました", [
    `${input.name} 様`,
    "買主情報の登録が完了しました。お手続きいただき、ありがとうございます。",
    `ご契約車両：${input.vehicle}\n販売店：${input.dealer}`,
    "販売店で使用者情報の登録やサービスのお申込みをされなかった場合は、納車後に下のページからお手続きいただけます。",
    { link: input.afterDeliveryUrl, label: "納車後のお手続きを確認する" },
  ]);
}
