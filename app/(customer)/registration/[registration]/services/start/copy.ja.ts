export const copy = {
  title: "お申込みの開始",
  lead: "このクルマでお使いいただけるサービスのお申込みに進みます。",
  vehicle: "車両",
  about: {
    "t-connect":
      "万一のときにオペレーターへつながるヘルプネットや、スマートフォンからのリモート操作など、クルマがつながるサービスです。",
    charging: "全国の充電器を1枚のカードでご利用いただけるサービスです。",
  },
  submit: { "at-dealer": "My TOYOTAのサービス利用手続きへ", "after-delivery": "次の手続きに進む" },
} as const;
