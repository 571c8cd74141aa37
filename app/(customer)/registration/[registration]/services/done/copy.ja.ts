export const copy = {
  title: "お手続きの完了",
  accepted: "ご登録ありがとうございます。お申込みを受け付けました。",
  none: "サービスのお申込みはありません。",
  end: { "at-dealer": "契約時のお手続きは以上で完了です。", "after-delivery": "以上でお手続きは完了です。" },
  mailed: "お申込みの内容を、ご登録のメールアドレスにお送りしました。",
  submit: "とじる",
} as const;
