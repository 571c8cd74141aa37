import { ask, inSentence } from "@/lib/domain/contacts.ja";
import { composeMail, mailFacts } from "./layout";

/** To whoever was a vehicle's user until another account was approved as its user. */
export function ownerEndedMail(input: { name: string; vehicle: string | null; receipt: string; at: Date }) {
  const { name, vehicle, receipt, at } = input;
  return composeMail(
    "【My TOYOTA】使用者の登録とサービスのご利用を終了しました",
    [
      `${name} 様`,
      "ご登録いただいていた車両について、別の方が使用者として登録されました。これにともない、お客さまの使用者の登録と、この車両のサービスのお申込みを終了しました。",
      mailFacts({ receipt, at, vehicle }),
      `お心当たりのない場合は、お手数ですが${inSentence(ask.registration)}までお電話ください。`,
    ],
    "account",
  );
}
