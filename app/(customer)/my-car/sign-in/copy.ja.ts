export const copy = {
  title: "ログイン",
  lead: "マイカー情報を見るには、TOYOTAアカウントのメールアドレスとパスワードを入力してください。",
  forgotten: "パスワードをお忘れの方",
  newcomer: "納車後の使用者の登録がまだの方は、こちらからお手続きください。",
  start: "納車後のお手続き",
} as const;
