export const copy = {
  title: "ご契約車両の確認",
  lead: "ご契約車両と購入販売店が正しいかご確認のうえ、「つぎへ」を押してください。",
  vehicle: "ご契約車両",
  grade: "グレード",
  colour: "外装色",
  dealer: "購入販売店",
  wrong: "内容が異なる場合は、販売店スタッフにお声がけください。",
  submit: "つぎへ",
} as const;
