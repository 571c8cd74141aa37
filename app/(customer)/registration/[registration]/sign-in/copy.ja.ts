import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "ログイン",
  lead: "TOYOTAアカウントをお持ちの方は、メールアドレスとパスワードを入力して「ログイン」を押してください。",
  email: "メールアドレス",
  password: "パスワード",
  submit: "ログイン",
  forgotten: "パスワードをお忘れの方",
  newTitle: "TOYOTAアカウントをお持ちでない方",
  newLead: "メールアドレスがあれば、このまま新規登録できます。登録は無料です。",
  newSubmit: "新規登録(無料)",
  renamed:
    "「TOYOTA/LEXUSの共通ID」は「TOYOTAアカウント」に名称が変わりました。共通IDのメールアドレスとパスワードで、そのままログインできます。",
} as const;

export const errorTexts: ErrorTexts = {
  email: {
    required: "メールアドレスを入力してください。",
    format: "メールアドレスの形で入力してください。例）taro@example.com",
  },
  password: { required: "パスワードを入力してください。" },
  form: {
    wrong: "メールアドレスまたはパスワードが正しくありません。もう一度ご確認ください。",
    throttled: ({ minutes }) =>
      `続けて失敗したため、一時的にログインできません。${minutes}分ほど待ってから、もう一度お試しください。`,
    settled: "すでに登録が済んでいるため、別のアカウントには変更できません。",
  },
};
