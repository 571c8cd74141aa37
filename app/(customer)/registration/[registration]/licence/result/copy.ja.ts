export const copy = {
  title: "撮影情報の確認",
  lead: "読み取った内容を、写真と見比べてご確認ください。違うところは、次の画面で直せます。",
  submit: "次へ",
  retake: "撮り直す",
} as const;
