export const copy = {
  title: "アカウントの登録完了",
  lead: "TOYOTAアカウントの登録が完了しました。「次へ」を押して、引き続きお手続きください。",
  email: "メールアドレス",
  submit: "次へ",
} as const;
