export const copy = {
  title: "T-Connect利用申込み",
  lead: "T-Connectのご利用を申し込まれますか？",
  apply: "基本サービスは、初度登録から最初の60か月点検の月の末日まで無料でお使いいただけます。",
  decline: "申し込まれない場合も、納車後にお申込みいただけます。",
} as const;
