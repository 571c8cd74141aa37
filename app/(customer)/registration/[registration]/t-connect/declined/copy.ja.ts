const common = {
  title: "納車後手続きの案内",
  submit: "OK",
} as const;
const without =
  "お申込みがない間は、ヘルプネットやリモート操作など、通信を使うサービスをご利用いただけません。";
const back = "やはり申し込まれる場合は、「前の画面にもどる」を押してください。";

export const copy = {
  "at-dealer": {
    ...common,
    lead: "T-Connectは、納車後にもお申込みいただけます。内容をご確認のうえ、「OK」を押してください。",
    items: [without, "納車後は、下のページからお申込みいただけます。", back],
  },
  "after-delivery": {
    ...common,
    lead: "T-Connectは、あとからお申込みいただけます。内容をご確認のうえ、「OK」を押してください。",
    items: [without, "後日お申込みになる場合は、下のページをご利用ください。", back],
  },
} as const;
