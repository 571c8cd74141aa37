export const copy = {
  title: "登録情報の確認完了",
  lead: (party: string) =>
    `${party}にあたるお客さまの登録情報の確認が完了しました。「次へ」を押してください。`,
  submit: "次へ",
} as const;
