export const copy = {
  title: "使用者の同席確認",
  lead: "使用者になる方は、いまご一緒ですか？",
  presentHint:
    "使用者になる方のスマートフォンで、続きのお手続きをしていただきます。次の画面に表示されるQRコードを読み取ってください。",
  present: "同席している",
  absentHint:
    "ご一緒でない場合や、使用者の方がスマートフォンをお持ちでない場合は、納車後に使用者情報を登録していただけます。",
  absent: "同席していない",
} as const;

export const errorTexts = {
  form: { settled: "使用者の登録がすでに進んでいます。画面を読み込み直してください。" },
};
