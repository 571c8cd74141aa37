import { composeMail } from "./layout";

/** To whoever was a vehicle's user until another account was approved as its user. */
export function ownerEndedMail(input: { name: string; vehicle: string | null; receipt: string }) {
  const { name, vehicle, receipt } = input;
  return composeMail("【My TOYOTA】使用者の登録とサービスのご利用を終了しました", [
    `${name} 様`,
    "ご登録いただいていた車両について、別の方が使用者として登録されました。これにともない、お客さまの使用者の登録と、この車両のサービスのお申込みを終了しました。",
    `${vehicle ? `車両：${vehicle}\n` : ""}受付番号：${receipt}`,
    "お心当たりのない場合は、お手数ですがトヨタ自動車株式会社 お客様相談センター（0800-700-7700、9:00〜18:00）までお電話ください。",
  ]);
}
