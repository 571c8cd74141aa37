export const copy = {
  title: "車両情報の確認",
  lead: "回線が開通しました。続けて、ご登録のクルマであることを確認しています。",
  failedLead: "ご登録のクルマであることを確認できませんでした。",
  label: "車両情報の確認",
  progress: "確認しています",
} as const;
