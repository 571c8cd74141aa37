import type { ShownField } from "./kept-reading";

/** Words about what was read, for 撮影情報の確認 and お客さま情報の入力: apart from the scanner's, which those screens do not load. */
export const fieldNames: Record<ShownField, string> = {
  name: "氏名",
  birthDate: "生年月日",
  address: "住所",
  expiry: "有効期限",
};

export const result = {
  unsure: "要確認",
  unsureHint: "はっきり読み取れませんでした。写真と見比べてください。",
  nothing: "読み取れませんでした。次の画面で入力してください。",
  nothingExpiry: "読み取れませんでした。",
  picture: (field: string) => `写真の${field}の部分`,
  expiryHint: "確認のためだけに表示しています。登録されません。",
  expiredTitle: "有効期限が過ぎています",
  expired:
    "読み取った有効期限は過ぎています。このままお手続きを続けられますが、更新した運転免許証をお持ちの場合は、撮り直してください。販売店スタッフの確認では、有効な身分証明書をご提示ください。",
  goneTitle: "読み取った内容は残っていません",
  gone: "写真と読み取った内容は、画面を読み込み直したり、別の画面やスマートフォンで開いたりすると消えます。もう一度撮影するか、「直接入力する」で進んでください。",
} as const;

/** What is said beside a field of お客さま情報の入力 until it is touched; short, since two of them share a line. */
export const prefillNotes = {
  read: "読み取った内容です",
  unsure: "見比べてください",
  kana: "推測した候補です",
  postalCode: "住所から調べた候補です",
} as const;

export const prefill = {
  filled:
    "運転免許証から読み取った内容を入力しました。フリガナと郵便番号は候補です。運転免許証と見比べて、違うところを直してください。",
  differs: "運転免許証から読み取った内容と、前に入力した内容が違います",
  differsText: (fields: string) => `違う項目：${fields}。前に入力した内容を残しています。`,
  take: "読み取った内容に置きかえる",
  gone: "写真から読み取った内容は残っていません。このまま入力するか、もう一度撮影してください。",
  capture: "撮影画面へ",
} as const;
