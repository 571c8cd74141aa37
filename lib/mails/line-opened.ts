import { composeMail, mailFacts } from "./layout";

/** To an owner whose vehicle's line is open and checked (guide 5-1/5-A): the services go on from here. */
export function lineOpenedMail(input: { name: string; receipt: string; at: Date; link: string }) {
  const { name, receipt, at, link } = input;
  return composeMail(
    "【My TOYOTA】クルマの回線が開通しました",
    [
      `${name} 様`,
      "お申込みのクルマの回線が開通し、車両情報の確認が完了しました。続けて、T-Connectのお申込みにお進みください。",
      mailFacts({ receipt, at }),
      { link, label: "次の手続きに進む" },
      "お申込みが済んでいる場合は、このメールでのお手続きは必要ありません。リンクの有効期限は7日間です。期限のあとは、マイカー情報からお進みください。",
    ],
    "services",
  );
}
