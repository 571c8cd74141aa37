export const copy = {
  title: { "at-dealer": "メールアドレスの登録完了", "after-delivery": "本人確認の完了" },
  lead: {
    "at-dealer": "メールアドレスを確認しました。「次へ」を押して、お手続きを続けてください。",
    "after-delivery":
      "メールアドレスによる本人確認が完了しました。「次へ」を押して、お手続きを続けてください。",
  },
  email: "メールアドレス",
  submit: "次へ",
} as const;
