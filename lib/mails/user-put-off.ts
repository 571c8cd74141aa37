import { composeMail, type Desk, mailFacts } from "./layout";

/**
 * To the buyer when the user is to be registered after delivery (guide 2-3), with the link for it.
 *
 * @param input.afterDeliveryUrl null for kei vehicles, which can't be registered after delivery
 */
export function userPutOffMail(input: {
  name: string;
  vehicle: string;
  dealer: Desk;
  at: Date;
  afterDeliveryUrl: string | null;
}) {
  const { name, vehicle, dealer, at, afterDeliveryUrl } = input;
  const contract = mailFacts({ at, vehicle, dealer });
  if (!afterDeliveryUrl) {
    return composeMail(
      "【My TOYOTA】使用者情報の登録について",
      [
        `${name} 様`,
        "使用者情報は、まだ登録されていません。軽自動車は、納車後にこのサイトから使用者情報を登録することができません。使用者になる方のご都合のよいときに、販売店でお手続きください。",
        contract,
      ],
      dealer,
    );
  }
  return composeMail(
    "【My TOYOTA】納車後に使用者情報をご登録ください",
    [
      `${name} 様`,
      "使用者情報の登録は、納車後に行うことになりました。納車後、使用者になる方が次のページからお手続きください。",
      contract,
      { link: afterDeliveryUrl, label: "納車後のお手続きをはじめる" },
      "お手続きには、自動車検査証（車検証）と、使用者になる方のメールアドレスが必要です。このメールは、使用者になる方に転送していただけます。",
    ],
    dealer,
  );
}
