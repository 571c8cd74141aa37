export const copy = {
  title: "My TOYOTA(WEB)への情報連携",
  lead: "お客さまのTOYOTAアカウントを、My TOYOTA(WEB)に連携します。「連携する」を押してください。",
  linked: "連携する情報",
  items: [
    "お客さま情報（氏名または名称、住所、電話番号など）",
    "メールアドレス",
    "おクルマの登録状況とサービスのお申込み内容",
  ],
  submit: "連携する",
} as const;
