export const copy = {
  title: "お申込み手続きの流れ",
  lead: "お申込みは、次の3つの手続きに分かれています。途中で画面を閉じても、同じQRコードから続きを再開できます。",
  keep: (until: string) => `入力した内容は${until}まで保存されます。`,
  buyer: "買主情報の登録",
  user: "使用者情報の登録",
  services: "My TOYOTAのサービス利用手続き",
  buyerDetail: "クルマを購入される方の情報を登録します。",
  userDetail: "クルマを実際に使用される方の情報を登録します。",
  servicesDetail: "T-Connectなどのサービスを申し込みます。",
  buyerName: "買主名",
  start: "買主情報の登録へ",
  resume: "続きから手続きする",
  change: "変更する",
  userLater:
    "買主情報の登録が完了しました。使用者情報の登録とサービスのお申込みは、オンラインでの受付を準備しています。続きのお手続きは販売店スタッフがご案内します。",
} as const;
