import type { RefusalReason } from "@/lib/domain/refusal-reasons";
import { mayBeginAgain, refusalTexts } from "@/lib/domain/request-words.ja";
import { composeMail } from "./layout";

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
    ...(!mayBeginAgain(reason)
      ? []
      : [
          "内容をご確認のうえ、下のリンクからもう一度お申込みいただけます。TOYOTAアカウントはそのままお使いいただけます。",
          { link: afterDeliveryUrl, label: "もう一度申し込む" },
        ]),
  ]);
}
