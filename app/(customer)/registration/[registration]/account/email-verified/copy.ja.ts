export const copy = {
  title: "メールアドレスの登録完了",
  lead: "メールアドレスを確認しました。「次へ」を押して、お手続きを続けてください。",
  email: "メールアドレス",
  submit: "次へ",
} as const;
