const items = (when: string) =>
  [
    `${when}、下のページからお申込みいただけます。`,
    "使用者ではない方（買主の方など）のお名前で申し込まれる場合も、下のページをご利用ください。",
    "やはり申し込まれる場合は、「前の画面にもどる」を押してください。",
  ] as const;
const submit = "OK";

export const copy = {
  "at-dealer": {
    title: "納車後手続きの案内",
    lead: "EV・PHV充電サポートは、納車後にもお申込みいただけます。内容をご確認のうえ、「OK」を押してください。",
    items: items("納車後も"),
    submit,
  },
  "after-delivery": {
    title: "後日手続きの案内",
    lead: "EV・PHV充電サポートは、後日お申込みいただけます。内容をご確認のうえ、「OK」を押してください。",
    items: items("後日"),
    submit,
  },
} as const;
