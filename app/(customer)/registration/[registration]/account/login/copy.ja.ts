export const copy = {
  title: "ログイン情報の入力",
  lead: "TOYOTAアカウントのパスワードと、認証に使う携帯電話番号を入力して、「確認」を押してください。",
} as const;
