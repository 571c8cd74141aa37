import type { HeldServices } from "@/lib/data/held-vehicles";
import type { OwnedVehicle } from "@/lib/data/owner-requests";
import { ask, inSentence } from "@/lib/domain/contacts.ja";
import type { OwnerRequestState } from "@/lib/domain/owner-request-state";
import { REVIEW_DAYS } from "@/lib/domain/owner-retention";
import { mayBeginAgain, questionText, refusalText } from "@/lib/domain/request-words.ja";
import { servicesLeft } from "@/lib/domain/services-left";

type Status = { label: string; tone: "info" | "success" | "warning"; next: string };

const UNDER_REVIEW: Status = {
  label: "審査中です",
  tone: "info",
  next: `車検証の登録情報とTOYOTAアカウントの登録情報が一致しているかを確認しています。結果はメールでお知らせします。数日かかることがあり、${REVIEW_DAYS}日を過ぎても連絡がない場合は、お手数ですが${inSentence(ask.registration)}までお電話ください。`,
};

/** Whoever looks at a request, and whether anybody does, is one and the same to its owner. */
const STATUS: Record<OwnerRequestState, Status> = {
  draft: {
    label: "入力の途中です",
    tone: "info",
    next: "まだお申込みを受け付けていません。続きからお手続きください。",
  },
  matching: UNDER_REVIEW,
  waiting: UNDER_REVIEW,
  held: UNDER_REVIEW,
  "asked-back": {
    label: "ご確認をお願いします",
    tone: "warning",
    next: "お申込みの内容に、確認が必要なところがありました。内容を直して、もう一度お申し込みください。",
  },
  approved: {
    label: "登録が完了しました",
    tone: "success",
    next: "この車両の使用者として登録されています。お申込みの必要なサービスはありません。",
  },
  refused: {
    label: "登録できませんでした",
    tone: "warning",
    next: "お手数ですが、内容をご確認のうえ、もう一度、最初から登録を行ってください。TOYOTAアカウントはそのままお使いいただけます。",
  },
  withdrawn: { label: "取り消されました", tone: "info", next: "お申込みは取り消されました。" },
};

/** A request's state in words, and what happens next. */
export function statusOf({ state, refusalReason, question }: OwnedVehicle, held: HeldServices): Status {
  const status = STATUS[state];
  if (state === "approved" && held.offered.length > 0)
    return {
      ...status,
      next:
        servicesLeft(held).length > 0
          ? "この車両の使用者として登録されています。続けて、サービスをお申し込みいただけます。"
          : "この車両の使用者として登録されています。お手続きはすべて完了しています。",
    };
  if (state === "refused") {
    const way = mayBeginAgain(refusalReason) ? status.next : "";
    return { ...status, next: `${refusalText(refusalReason)}${way}` };
  }
  if (state === "asked-back") return { ...status, next: `${status.next}${questionText(question)}` };
  return status;
}
