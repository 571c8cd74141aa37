export const copy = {
  sameTitle: "使用者情報の確認",
  title: "使用者情報の登録完了",
  sameLead: "買主情報と同じ名義で、使用者情報を登録しました。氏名または名称をご確認ください。",
  lead: "使用者情報の登録が完了しました。",
  buyer: "買主名",
  user: "使用者名",
  services: "My TOYOTAのサービス利用手続きへ",
  close: "とじる",
  othersServices: "サービスのお申込みは、使用者の方のスマートフォンで続けていただけます。",
  noServices:
    "この車両には、お申込みの必要なサービスはありません。以上でお手続きは完了です。「とじる」を押してください。",
} as const;
