export const copy = {
  title: "買主情報の登録完了",
  lead: "買主情報の登録が完了しました。",
  buyer: "買主名",
  mailed: "登録完了のお知らせを、ご登録のメールアドレスにお送りしました。",
  next: "使用者情報の登録へ",
} as const;
