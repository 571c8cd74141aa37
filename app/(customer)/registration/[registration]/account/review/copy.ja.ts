import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "入力内容の確認",
  lead: "内容に誤りがないかご確認のうえ、「登録」を押してください。",
  login: "ログイン情報",
  customer: "お客さま情報",
  email: "メールアドレス",
  password: "パスワード",
  hidden: "設定済み（表示されません）",
  authPhone: "認証用電話番号",
  change: "変更する",
  submit: "登録",
} as const;

export const errorTexts: ErrorTexts = {
  form: {
    "address-taken":
      "このメールアドレスは、すでにTOYOTAアカウントに登録されています。「前の画面にもどる」でログインの画面までもどり、ログインしてください。",
  },
};
