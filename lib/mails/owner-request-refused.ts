import type { RefusalReason } from "@/lib/domain/refusal-reasons";
import { mayBeginAgain, refusalTexts } from "@/lib/domain/request-words.ja";
import { composeMail, mailFacts } from "./layout";

/** To an owner whose request was refused: why, and the way to begin again where there is one. */
export function ownerRequestRefusedMail(input: {
  name: string;
  vehicle: string | null;
  receipt: string;
  at: Date;
  reason: RefusalReason;
  afterDeliveryUrl: string;
}) {
  const { name, vehicle, receipt, at, reason, afterDeliveryUrl } = input;
  return composeMail(
    "【My TOYOTA】使用者情報を登録できませんでした",
    [
      `${name} 様`,
      "使用者情報の登録をお申込みいただきましたが、次の理由により登録できませんでした。",
      refusalTexts[reason],
      mailFacts({ receipt, at, vehicle }),
      ...(!mayBeginAgain(reason)
        ? []
        : [
            "内容をご確認のうえ、次のページからもう一度お申込みいただけます。TOYOTAアカウントはそのままお使いいただけます。",
            { link: afterDeliveryUrl, label: "もう一度申し込む" },
          ]),
    ],
    "account",
  );
}
