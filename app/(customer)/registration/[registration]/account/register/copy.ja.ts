export const copy = {
  title: { "at-dealer": "お客さま情報の登録", "after-delivery": "登録情報の確認" },
  lead: {
    "at-dealer": (party: string) =>
      `ご確認いただいたお客さま情報を、${party}として登録します。「次へ」を押してください。`,
    "after-delivery": (party: string) =>
      `ご確認いただいたお客さま情報で、${party}の登録を申請します。「次へ」を押してください。`,
  },
  submit: "次へ",
} as const;
