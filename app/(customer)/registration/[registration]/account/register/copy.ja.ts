export const copy = {
  title: "お客さま情報の登録",
  lead: (party: string) =>
    `ご確認いただいたお客さま情報を、${party}として登録します。「次へ」を押してください。`,
  submit: "次へ",
} as const;
