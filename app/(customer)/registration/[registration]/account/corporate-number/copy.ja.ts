import { fieldErrors } from "@/components/fields/copy.ja";
import type { ErrorTexts } from "@/components/journey/use-step-form";

const typing = "「直接入力する」を押すと、法人情報をご自身で入力できます。";

export const copy = {
  title: "法人番号の入力",
  lead: "法人番号を入力して「自動入力」を押すと、国税庁に登録されている法人情報が入力されます。",
  number: "法人番号",
  hint: "国税庁が各法人に付与する13桁の番号です。",
  submit: "自動入力",
  typing: "直接入力する",
  typingLead:
    "法人番号がわからない場合は、法人情報を直接入力できます。国税庁などの行政機関に登録している正式な名称で入力してください。",
} as const;

export const errorTexts: ErrorTexts = {
  corporateNumber: {
    ...fieldErrors.corporateNumber,
    "not-found": `この法人番号は、国税庁の公表サイトに見つかりませんでした。番号をご確認ください。${typing}`,
    closed: `この法人番号の法人は、登記が閉鎖されています。番号をご確認ください。${typing}`,
    unavailable: `ただいま国税庁のシステムに接続できません。${typing}`,
    throttled: `続けて検索されたため、しばらく自動入力を利用できません。${typing}`,
  },
};
