import type { RefusalReason } from "@/lib/domain/refusal-reasons";
import { composeMail } from "./layout";

const NO_SUCH_VEHICLE =
  "入力された車台番号と自動車登録番号の車両を確認できませんでした。お手元の車検証で、車台番号と自動車登録番号をもう一度ご確認ください。";

/** Why a request was refused, and what to do. unknown-vehicle and wrong-plate read the same: neither tells which. */
export const refusalTexts: Record<RefusalReason, string> = {
  "unknown-vehicle": NO_SUCH_VEHICLE,
  "wrong-plate": NO_SUCH_VEHICLE,
  kei: "軽自動車は、納車後にこのサイトから使用者情報を登録することができません。ご契約の販売店でお手続きください。",
  "other-user":
    "車検証の使用者が、お申込みの方と異なります。使用者の変更がお済みでない場合は、先に車検証の変更（変更登録）をお願いします。",
  "name-differs":
    "お申込みのお名前が、車検証の使用者のお名前と異なります。TOYOTAアカウントの登録情報または車検証のお名前を、正しい内容に変更してください。",
  "address-differs":
    "お申込みのご住所が、車検証の使用者のご住所と異なります。TOYOTAアカウントの登録情報または車検証のご住所を、正しい内容に変更してください。",
  "already-registered":
    "この車両には、すでに使用者が登録されています。お心当たりのない場合は、ご契約の販売店にお問い合わせください。",
  "not-eligible": "この車両は、使用者情報の登録の対象ではありません。",
  "no-answer": "ご確認をお願いした内容について、期限までにお返事がありませんでした。",
};

/** What can't be helped by beginning again. */
const FINAL: readonly RefusalReason[] = ["kei", "not-eligible"];

/** To an owner whose request was refused: why, and the way to begin again where there is one. */
export function ownerRequestRefusedMail(input: {
  name: string;
  vehicle: string | null;
  receipt: string;
  reason: RefusalReason;
  afterDeliveryUrl: string;
}) {
  const { name, vehicle, receipt, reason, afterDeliveryUrl } = input;
  return composeMail("【My TOYOTA】使用者情報を登録できませんでした", [
    `${name} 様`,
    "使用者情報の登録をお申込みいただきましたが、次の理由により登録できませんでした。",
    refusalTexts[reason],
    `${vehicle ? `車両：${vehicle}\n` : ""}受付番号：${receipt}`,
    ...(FINAL.includes(reason)
      ? []
      : [
          "内容をご確認のうえ、下のボタンからもう一度お申込みいただけます。TOYOTAアカウントはそのままお使いいただけます。",
          { link: afterDeliveryUrl, label: "もう一度申し込む" },
        ]),
  ]);
}
