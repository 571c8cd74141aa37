export const copy = {
  title: "お客さま情報の登録",
  lead: "ご確認いただいたお客さま情報を、買主として登録します。「次へ」を押してください。",
  submit: "次へ",
} as const;
