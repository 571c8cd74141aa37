import { composeMail } from "./layout";

/** What each party is told. The buyer may still have left out the user. */
const WORDS = {
  buyer: { party: "買主", left: "使用者情報の登録やサービスのお申込み" },
  user: { party: "使用者", left: "サービスのお申込み" },
};

/** To a party whose registration is complete, with the link for what follows after delivery. */
export function partyRegisteredMail(input: {
  party: keyof typeof WORDS;
  name: string;
  vehicle: string;
  dealer: string;
  afterDeliveryUrl: string;
}) {
  const { party, left } = WORDS[input.party];
  return composeMail(`【My TOYOTA】${party}情報の登録が完了しました`, [
    `${input.name} 様`,
    `${party}情報の登録が完了しました。お手続きいただき、ありがとうございます。`,
    `ご契約車両：${input.vehicle}\n販売店：${input.dealer}`,
    `販売店で${left}をされなかった場合は、納車後に下のページからお手続きいただけます。`,
    { link: input.afterDeliveryUrl, label: "納車後のお手続きを確認する" },
  ]);
}
