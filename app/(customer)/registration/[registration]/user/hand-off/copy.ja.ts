export const copy = {
  title: "QRコードの表示",
  lead: "使用者になる方のスマートフォンで、このQRコードを読み取ってください。",
  qr: "使用者のお手続きを始めるQRコード",
  until: (time: string) => `${time}まで有効です。1台のスマートフォンで1回だけ読み取れます。`,
  copyUrl: "QRコードが読み取れない場合はこちら(URLをコピーする)",
  url: "使用者のお手続きのURL",
  copied: "URLをコピーしました。使用者の方にお送りください。",
  selectUrl: "コピーできませんでした。下のURLを長押しして選び、コピーしてください。",
  expired: "QRコードの有効期限が切れました。新しいQRコードを表示してください。",
  used: "使用者の方のスマートフォンで、お手続きが始まりました。完了すると、この画面は自動で次に進みます。",
  again: "新しいQRコードを表示する",
  againHint:
    "使用者の方の画面が閉じてしまったときや、別のスマートフォンで続けるときは、新しいQRコードを読み取ってください。入力された内容は保存されています。",
  progress: "使用者の方のお手続きの状況",
  milestones: {
    started: "QRコードの読み取り",
    identified: "ログイン・情報の入力",
    checked: "販売店スタッフによる目視確認",
    registered: "使用者情報の登録",
  },
  corporateCheck: "法人の場合、目視確認はありません。",
  refresh: "最新の状況を表示する",
  otherWay: "別の方法で登録する",
} as const;

export const errorTexts = {
  form: { settled: "使用者の登録がすでに進んでいます。画面を読み込み直してください。" },
};
