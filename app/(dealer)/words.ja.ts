import type { Actor } from "@/lib/domain/event-types";
import type { Stage } from "@/lib/domain/stage";

export { when } from "@/lib/domain/japan-time";

/** Stages as the console says them. */
export const stages: Record<Stage, { label: string; tone: "neutral" | "info" | "success" | "warning" }> = {
  "not-started": { label: "お申込み前", tone: "neutral" },
  "buyer-started": { label: "買主情報の登録中", tone: "info" },
  "buyer-staff-check": { label: "買主の目視確認待ち", tone: "warning" },
  "buyer-changing": { label: "買主情報の変更中", tone: "info" },
  "buyer-registered": { label: "買主情報の登録完了", tone: "success" },
  "user-started": { label: "使用者情報の登録中", tone: "info" },
  "user-staff-check": { label: "使用者の目視確認待ち", tone: "warning" },
  "user-changing": { label: "使用者情報の変更中", tone: "info" },
  "user-registered": { label: "使用者情報の登録完了", tone: "success" },
  "user-after-delivery": { label: "使用者は納車後に登録", tone: "neutral" },
  "services-started": { label: "サービスのお申込み中", tone: "info" },
  "leave-taking": { label: "お声かけ待ち", tone: "warning" },
  "form-awaited": { label: "口座振替依頼書の受取り待ち", tone: "warning" },
  "services-done": { label: "販売店での手続き完了", tone: "success" },
};

/** Steps as the console says them. */
export const steps: Record<string, string> = {
  vehicle: "ご契約車両の確認",
  consent: "情報提供の同意",
  "sign-in": "ログイン",
  "account/confirm": "登録情報の確認と変更",
  "staff-check": "販売店スタッフによる目視確認",
  "account/register": "お客さま情報の登録",
  "account/confirmed": "登録情報の確認完了",
  "account/terms": "アカウント利用規約の同意",
  "account/email": "メールアドレスの登録",
  "account/email-code": "認証コードの入力",
  "account/email-verified": "メールアドレスの登録完了",
  "account/kind": "お客さま種別の選択",
  "account/input-method": "入力方法の選択",
  "licence/notice": "撮影方法の確認",
  "licence/document": "身分証明書の選択",
  "licence/start": "撮影の開始",
  "licence/capture": "オモテ面の撮影",
  "licence/result": "撮影情報の確認",
  "account/person": "お客さま情報の入力",
  "account/login": "ログイン情報の入力",
  "account/corporate-number": "法人番号の入力",
  "account/corporate-record": "法人情報の確認",
  "account/corporation": "法人情報の入力",
  "account/review": "入力内容の確認",
  "account/created": "アカウントの登録完了",
  done: "買主情報の登録完了",
  "user/start": "使用者情報の登録の開始",
  "user/name": "名義の選択",
  "user/terms": "使用者登録規約の同意",
  "user/presence": "使用者の同席確認",
  "user/hand-off": "使用者用QRコードの表示",
  "user/later": "納車後手続きの案内",
  "user/closed": "販売店での手続き終了",
  "user/staff": "販売店スタッフによる案内",
  "user/done": "使用者情報の登録完了",
  "services/start": "お申込みの開始",
  "t-connect/choice": "T-Connect利用申込み",
  "t-connect/contractor": "契約者情報の登録",
  "t-connect/terms": "T-Connect利用規約等の同意",
  "t-connect/options": "T-Connectのお申込み内容の入力",
  "payment/method": "お支払い方法の登録",
  "payment/card": "クレジットカードの登録",
  "t-connect/review": "T-Connectのお申込み内容の確認",
  "t-connect/apply": "T-Connectのお申込み受付",
  "t-connect/declined": "T-Connectの納車後手続きの案内",
  "t-connect/survey": "アンケートの入力",
  "t-connect/other-contractor": "納車後手続きの案内（契約者が異なる）",
  "charging/choice": "充電サポートの利用申込み",
  "charging/terms": "充電サポート利用規約の同意",
  "charging/plan": "充電サポートのお申込み内容の入力",
  "charging/review": "充電サポートのお申込み内容の確認",
  "charging/apply": "充電サポートのお申込み受付",
  "charging/declined": "充電サポートの納車後手続きの案内",
  "services/done": "お手続きの完了",
  "services/staff": "販売店スタッフにお声かけ",
  finished: "お手続きの完了",
};

export const applicationStates: Record<string, string> = {
  accepted: "お申込み済み",
  declined: "申し込まない",
  withdrawn: "取消し",
};

export const paymentStates: Record<string, string> = {
  registered: "",
  "awaiting-form": "（口座振替依頼書の受取り待ち）",
  "form-received": "（口座振替依頼書を受け取りました）",
};

export const roles: Record<string, string> = { buyer: "買主", user: "使用者" };

export const actors: Record<Actor, string> = {
  customer: "お客さま",
  staff: "販売店スタッフ",
  "dealer-system": "販売店システム",
  service: "システム",
};
