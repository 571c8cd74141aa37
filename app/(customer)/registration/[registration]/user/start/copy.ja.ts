export const copy = {
  title: "お申込みの開始",
  lead: "続いて、使用者になる方の情報を登録します。「使用者情報の登録へ」を押してください。",
  submit: "使用者情報の登録へ",
} as const;
