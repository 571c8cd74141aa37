import type { DOCUMENTS } from "./schema";

export const copy = {
  title: "身分証明書の選択",
  lead: "撮影する身分証明書を選んでください。",
  others:
    "運転免許証をお持ちでない場合や、マイナンバーカードと一体化した免許証だけをお持ちの場合は、「直接入力する」を押してください。マイナンバーカードは撮影しないでください。",
} as const;

/** What each document is called, and what to know before it is photographed. */
export const documents: Record<(typeof DOCUMENTS)[number], { label: string; hint: string }> = {
  "driver-licence": {
    label: "運転免許証",
    hint: "オモテ面だけを撮影します。ウラ面に新しい住所が書かれている場合は、あとの画面で住所を直してください。",
  },
};
