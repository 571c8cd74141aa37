import { composeMail } from "./layout";

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
  services: { url: string; days: number } | null;
}) {
  const { name, vehicle, receipt, services } = input;
  const head = [
    `${name} 様`,
    "使用者情報の登録が完了しました。お手続きいただき、ありがとうございます。",
    `車両：${vehicle}\n受付番号：${receipt}`,
  ];
  const subject = "【My TOYOTA】使用者情報の登録完了のお知らせ";
  if (!services) {
    return composeMail(subject, [
      ...head,
      "この車両には、お申込みいただくサービスはありません。これでお手続きは完了です。",
    ]);
  }
  return composeMail(subject, [
    ...head,
    "つづけて、サービスのお申込みができます。下のリンクからお進みください。",
    { link: services.url, label: "次の手続きに進む" },
    `このリンクの有効期限は${services.days}日です。お手続きには、ご登録のTOYOTAアカウントでのログインが必要です。`,
  ]);
}
