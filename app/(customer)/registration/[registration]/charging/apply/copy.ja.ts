export const copy = {
  title: "お申込み受付",
  lead: "以下の内容でお申込みを受け付けます。「申し込む」を押すと、お申込みが完了します。",
  submit: "申し込む",
} as const;
