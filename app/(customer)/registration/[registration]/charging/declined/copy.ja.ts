const common = {
  items: [
    "納車後も、下のページからお申込みいただけます。",
    "使用者ではない方（買主の方など）のお名前で申し込まれる場合も、下のページをご利用ください。",
    "やはり申し込まれる場合は、「前の画面にもどる」を押してください。",
  ],
  submit: "OK",
} as const;

export const copy = {
  "at-dealer": {
    title: "納車後手続きの案内",
    lead: "EV・PHV充電サポートは、納車後にもお申込みいただけます。内容をご確認のうえ、「OK」を押してください。",
    ...common,
  },
  "after-delivery": {
    title: "後日手続きの案内",
    lead: "EV・PHV充電サポートは、後日お申込みいただけます。内容をご確認のうえ、「OK」を押してください。",
    ...common,
  },
} as const;
