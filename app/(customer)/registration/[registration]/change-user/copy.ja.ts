export const copy = {
  title: "使用者の登録方法の変更",
  lead: "使用者の登録を取り消して、名義の選択からやり直します。",
  drops: "取り消される内容",
  registered: (name: string) => `使用者として登録した「${name}」さまの情報`,
  changing: "使用者の方が変更している内容",
  started: "使用者の方のスマートフォンで入力している内容",
  "after-delivery": "納車後に使用者情報を登録するご予定",
  services: (names: string) => `お申込み済みのサービス：${names}（お支払い方法の登録も取り消されます）`,
  othersServices: "使用者の方がお申込み済みのサービスと、お支払い方法の登録",
  kept: "買主情報と、TOYOTAアカウントは変わりません。",
  submit: "使用者を登録し直す",
} as const;
