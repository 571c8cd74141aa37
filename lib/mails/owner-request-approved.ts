import { composeMail, mailFacts } from "./layout";

/** How a registration ends again. */
const STOP =
  "使用者の変更やおクルマの譲渡などで登録をやめられる場合は、下記のお問い合わせ先にご連絡ください。";

/**
 * To an owner whose request was approved.
 *
 * @param input.services where the services are applied for, and how many days the link lives; null where the vehicle
 *   has none
 */
export function ownerRequestApprovedMail(input: {
  name: string;
  vehicle: string;
  receipt: string;
  at: Date;
  services: { url: string; days: number } | null;
}) {
  const { name, vehicle, receipt, at, services } = input;
  const head = [
    `${name} 様`,
    "使用者情報の登録が完了しました。お手続きいただき、ありがとうございます。",
    mailFacts({ receipt, at, vehicle }),
  ];
  const subject = "【My TOYOTA】使用者情報の登録完了のお知らせ";
  if (!services) {
    return composeMail(
      subject,
      [...head, "この車両には、お申込みいただくサービスはありません。これでお手続きは完了です。", STOP],
      "account",
    );
  }
  return composeMail(
    subject,
    [
      ...head,
      "つづけて、サービスのお申込みができます。次のページからお進みください。",
      { link: services.url, label: "次の手続きに進む" },
      `このリンクの有効期限は${services.days}日です。お手続きには、ご登録のTOYOTAアカウントでのログインが必要です。`,
      STOP,
    ],
    "account",
  );
}
