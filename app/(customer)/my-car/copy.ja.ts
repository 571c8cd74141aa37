export const copy = {
  title: "マイカー情報",
  lead: "納車後に登録を申し込まれた車両と、その状況です。",
  none: "登録を申し込まれた車両はありません。",
  start: "納車後のお手続きへ",
  vehicle: "車両",
  unnamed: "車両情報は未入力です",
  status: "状況",
  submitted: "お申込み日",
  decided: "結果が出た日",
  details: "くわしく見る・情報を確認する",
  signOut: "ログアウト",
  go: {
    draft: "続きから手続きする",
    "asked-back": "内容を直して申し込む",
    approved: "次の手続きに進む",
  },
  again: "もう一度、最初から",
} as const;
