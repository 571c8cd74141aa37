import { ask, inSentence } from "@/lib/domain/contacts.ja";
export const copy = {
  title: { account: "登録の申請", new: "登録のお申込み完了" },
  lead: "お申込みを受け付けました。",
  mailed: "受付のお知らせを、ご登録のメールアドレスにお送りしました。",
  next: (days: number) =>
    `車検証の登録情報とTOYOTAアカウントの登録情報が一致しているかを確認し、結果をメールでお知らせします。登録完了まで、しばらくお待ちください。数日かかることがあり、${days}日を過ぎても連絡がない場合は、お手数ですが${inSentence(ask.registration)}までお電話ください。`,
  statusTitle: "登録状況について",
  status: "登録状況は、「閉じる」を押すと表示されるマイカー情報で、いつでもご確認いただけます。",
  mailTrouble: "メールが届かない場合は、迷惑メールのフォルダーと、ドメイン指定受信の設定をご確認ください。",
  close: "閉じる",
} as const;
