export const copy = {
  title: "ログイン",
  lead: "マイカー情報を見るには、TOYOTAアカウントのメールアドレスとパスワードを入力してください。",
  registrationLead:
    "お手続きを続けるには、TOYOTAアカウントのメールアドレスとパスワードを入力してください。ログインすると、続きの画面に進みます。",
  hereTitle: "このブラウザで続ける",
  hereLead: "ログイン中のTOYOTAアカウントのお手続きを、このブラウザで続けます。",
  here: "続きから手続きする",
  forgotten: "パスワードをお忘れの方",
  newcomer: "納車後の使用者の登録がまだの方は、こちらからお手続きください。",
  start: "納車後のお手続き",
} as const;
