export const copy = {
  title: "販売店スタッフにお声かけ",
  lead: "この画面が表示されたら、販売店スタッフにお声がけください。",
  accepted: "お申込みを受け付けました。",
  staff: "販売店スタッフの方へ",
  intro: "次のことをお客さまにご案内のうえ、「OK」を押してください。",
  submit: "OK",
} as const;
