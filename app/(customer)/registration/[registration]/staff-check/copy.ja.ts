import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "販売店スタッフによる目視確認",
  lead: "内容に誤りがないかご確認のうえ、この画面のまま販売店スタッフにお声がけください。",
  customer: "お客さま情報",
  staff: "販売店スタッフの方へ",
  staffLead: "登録情報が、お客さまの身分証明書に記載されている情報と一致していることを確認してください。",
  done: "販売店スタッフによる確認は済んでいます。",
  check: "販売店スタッフによる確認",
  code: "確認コード",
  codeHint: "販売店の画面に表示されている4桁の数字",
  locked:
    "確認コードの入力に5回失敗したため、入力できなくなりました。販売店の画面で「確認コードを再発行」を押してください。",
  submitWithAccount: "次へ",
  submitNew: "登録",
} as const;

export const errorTexts: ErrorTexts = {
  checked: {
    required: "販売店スタッフが内容を確認し、「販売店スタッフによる確認」にチェックを入れてください。",
  },
  code: {
    required: "販売店の画面に表示されている確認コードを入力してください。",
    format: "確認コードは4桁の数字で入力してください。",
    "wrong-code": ({ left }) => `確認コードが正しくありません。あと${left}回入力できます。`,
    locked: copy.locked,
  },
};
