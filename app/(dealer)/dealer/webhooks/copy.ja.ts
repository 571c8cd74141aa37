import { sendErrorText } from "@/lib/domain/send-errors.ja";
import type { DeliveryState } from "@/lib/domain/webhook-delivery-state";
import type { MessageType } from "@/lib/domain/webhook-events";
import { wordOf } from "@/lib/domain/word-of";

/** What a notification tells, by its type. */
export const types: Record<MessageType, string> = {
  "party.registered": "登録の完了",
  "user.put_off": "使用者の登録を納車後に",
  "application.accepted": "サービスのお申込み",
  "application.withdrawn": "サービスのお申込みの取消し",
  "webhook.test": "テスト通知",
};

export const states: Record<
  DeliveryState,
  { label: string; tone: "neutral" | "warning" | "success" | "error" }
> = {
  queued: { label: "送信待ち", tone: "neutral" },
  retrying: { label: "再送待ち", tone: "warning" },
  delivered: { label: "送信済み", tone: "success" },
  failed: { label: "送信できませんでした", tone: "error" },
};

const REFUSALS: Record<string, string> = {
  timeout: "10秒以内に応答がありませんでした",
  "address-refused": "この宛先には送信できません",
  "no-endpoint": "通知を送らない設定です",
};

/** What a receiver answered, or what kept it from answering. */
export function answerText({ status, error }: { status: number | null; error: string | null }): string {
  if (status !== null) return `HTTP ${status}`;
  return wordOf(REFUSALS, error) ?? sendErrorText(error);
}
