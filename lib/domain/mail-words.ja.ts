import type { MailKind } from "./mail-kinds";

/** What each mail is about, as console and desk say it. A kind without a word does not compile. */
export const mailWords: Record<MailKind, string> = {
  "email-code": "認証コード",
  "already-registered": "登録済みのお知らせ",
  "password-reset": "パスワードの再設定",
  "buyer-registered": "買主情報の登録完了",
  "user-registered": "使用者情報の登録完了",
  "user-put-off": "納車後の使用者登録のご案内",
  "application-accepted": "サービスのお申込み受付",
  "owner-request-received": "使用者登録の受付",
  "owner-request-approved": "使用者登録の承認",
  "owner-request-refused": "使用者登録のお断り",
  "owner-request-asked-back": "申込み内容の確認のお願い",
  "owner-ended": "使用者の登録の終了",
  "line-opened": "回線の開通",
  "line-failed": "回線を開通できないお知らせ",
};
