export const copy = {
  title: "お客さま情報の入力",
  lead: "必須と書かれた項目を入力して、「確認」を押してください。",
} as const;
