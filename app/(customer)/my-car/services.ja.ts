import type { LineState } from "@/lib/domain/line-state";
import type { PaymentMethodState } from "@/lib/domain/payment-method-state";

export const services = {
  applied: (day: string) => `お申込み済み（${day}）`,
  inUse: (day: string) => `ご利用中（${day}お申込み）`,
  appliedSometime: "お申込み済み",
  notApplied: "お申込みなし",
  withdrawn: "取り消し済み",
  payment: "お支払い方法",
  brand: "カードの種類",
  expiry: "カードの有効期限",
  month: (year: number, month: number) => `${year}年${month}月`,
} as const;

export const lineWords: Record<LineState, string> = {
  requested: "回線の開通を申し込みました",
  opening: "回線の開通を待っています",
  open: "回線が開通しました（お申込みの途中です）",
  failed: "回線を開通できませんでした",
};

/** How far the paper of a direct debit is. */
export const formWords: Partial<Record<PaymentMethodState, string>> = {
  "awaiting-form": "（口座振替依頼書のご提出待ち）",
  "form-received": "（口座振替依頼書をお預かりしました）",
};
