/** Who issues the printed documents and collects the fees: the sample's. An operator puts in their own here. */
export const issuer = {
  service: "My TOYOTA サービスお申込み",
  creditor: {
    name: "サンプルコネクティッドサービス株式会社",
    code: "0000000000",
    collector: "サンプル収納代行株式会社",
    fee: "T-Connect・充電サポート等のご利用料金",
    debitDay: "毎月27日（金融機関の休業日は翌営業日）",
    postalAccount: "00000-0-000000",
    postalPayee: "サンプル収納代行株式会社",
  },
} as const;
