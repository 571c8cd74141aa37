import { ask, inSentence } from "@/lib/domain/contacts.ja";
import { COMPARISON_DAYS } from "@/lib/domain/owner-retention";

export const copy = {
  title: "車両の登録状況",
  state: "状況",
  held: "保存している情報",
  heldLead: "この車両のお申込みについて、次の情報を保存しています。",
  chassisNumber: "車台番号",
  plate: "自動車登録番号",
  started: "お手続きを始めた日",
  submitted: "お申込み日",
  decided: "結果が出た日",
  consents: "同意いただいた規約など",
  mails: "お送りしたメール",
  drafts: "お手続きの画面で入力された内容",
  draftsText: "続きから再開するために、暗号化して保存しています。",
  comparison: "車検証の登録情報との照合",
  comparisonText: `審査のために照会した、車検証の使用者の情報を、暗号化して保存しています。結果が出てから${COMPARISON_DAYS}日後に削除します。`,
  accountTitle: "TOYOTAアカウントの情報",
  keepTitle: "保存する期間",
  keepDraft: (until: string) => `お申込みいただかない場合、${until}に削除します。`,
  keepDecided: (days: number) =>
    `登録できなかったお申込みと取り消されたお申込みの内容は、結果が出てから${days}日で削除します。`,
  keepRegistered: (until: string) => `お手続きの画面で入力された内容は、${until}に削除します。`,
  keepVehicle: `使用者としての登録と車両情報は、登録が続いているあいだ保存します。使用者の変更やおクルマの譲渡の際は、${inSentence(ask.registration)}にお問い合わせください。`,
  delete: "この車両の情報を削除する",
  deleteComparison: "照合の記録を削除する",
  back: "マイカー情報にもどる",
} as const;

export const consentNames: Record<string, string> = {
  "account-terms": "TOYOTAアカウント利用規約",
  "web-terms": "My TOYOTA(WEB)利用規約",
  newsletter: "メールマガジンの購読",
  "user-terms": "使用者登録規約",
  "t-connect-terms": "T-Connect利用規約",
  "t-connect-data": "T-Connectの車両情報の取扱い",
  "charging-terms": "EV・PHV充電サポート利用規約",
};

export const mailNames: Record<string, string> = {
  "owner-request-received": "使用者登録の受付",
  "owner-request-approved": "使用者情報の登録完了",
  "owner-request-refused": "使用者登録のお断り",
  "owner-request-asked-back": "お申込み内容のご確認のお願い",
  "application-accepted": "サービスのお申込み受付",
  "line-opened": "回線の開通",
  "line-failed": "回線を開通できないお知らせ",
};
