export const copy = {
  title: "車両情報の確認完了",
  lead: "回線の開通と、車両情報の確認が完了しました。",
  vehicle: "車両",
  line: "回線",
  open: "開通済み",
  next: "続けて、T-Connectのお申込みにお進みください。",
  submit: "つぎへ",
} as const;
