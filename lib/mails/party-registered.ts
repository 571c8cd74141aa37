import { composeMail, type Desk, dealerInSentence, mailFacts } from "./layout";

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
  dealer: Desk;
  receipt: string;
  at: Date;
  afterDeliveryUrl: string;
}) {
  const { party, left } = WORDS[input.party];
  return composeMail(
    `【My TOYOTA】${party}情報の登録が完了しました`,
    [
      `${input.name} 様`,
      `${party}情報の登録が完了しました。お手続きいただき、ありがとうございます。`,
      mailFacts(input),
      `販売店で${left}をされなかった場合は、納車後に次のページからお手続きいただけます。`,
      { link: input.afterDeliveryUrl, label: "納車後のお手続きを確認する" },
      `登録内容の変更や取消しをご希望の場合は、${dealerInSentence(input.dealer)}へご連絡ください。`,
    ],
    input.dealer,
  );
}
