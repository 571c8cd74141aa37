import { composeMail } from "./layout";

/** To a user who was registered on an own phone (guide 2-2). */
export function userRegisteredMail(input: {
  name: string;
  vehicle: string;
  dealer: string;
  afterDeliveryUrl: string;
}) {
  return composeMail("【My TOYOTA】使用者情報の登録が完了しました", [
    `${input.name} 様`,
    "使用者情報の登録が完了しました。お手続きいただき、ありがとうございます。",
    `ご契約車両：${input.vehicle}\n販売店：${input.dealer}`,
    "販売店でサービスのお申込みをされなかった場合は、納車後に下のページからお手続きいただけます。",
    { link: input.afterDeliveryUrl, label: "納車後のお手続きを確認する" },
  ]);
}
