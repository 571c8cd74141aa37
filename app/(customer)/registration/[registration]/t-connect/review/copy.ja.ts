export const copy = {
  title: "お申込み内容の確認",
  lead: "内容をご確認のうえ、「この内容で申し込む」を押してください。",
  submit: "この内容で申し込む",
} as const;
