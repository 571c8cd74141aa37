import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "認証コードの入力",
  sentTo: "次のメールアドレスに、6桁の認証コードをお送りしました。",
  meant: (email: string) => `もしかして ${email} ではありませんか？`,
  take: "このメールアドレスに送り直す",
  lead: "メールに記載された認証コードを入力して、「次へ」を押してください。",
  code: "認証コード",
  hint: "数字6桁。有効期限は10分です。",
  submit: "次へ",
  resend: "認証コードを再送信",
  resent: "認証コードを再送信しました。新しいメールに記載されたコードを入力してください。",
  trouble: "メールが届かない場合",
  troubleText:
    "迷惑メールのフォルダーもご確認ください。届いたメールに「登録済みです」と書かれている場合は、すでにTOYOTAアカウントをお持ちです。ログインの画面にもどってログインしてください。",
  signIn: "ログインの画面へ",
  changeEmail: "メールアドレスを変更する",
} as const;

const again = "「認証コードを再送信」を押して、新しいコードを入力してください。";

export const errorTexts: ErrorTexts = {
  code: {
    required: "認証コードを入力してください。",
    format: "認証コードは6桁の数字で入力してください。",
    wrong: "認証コードが正しくありません。メールに記載されたコードをご確認ください。",
    expired: `認証コードの有効期限が切れました。${again}`,
    locked: ({ minutes }) =>
      `認証コードの入力に5回失敗したため、入力できなくなりました。${minutes}分ほど待つか、メールアドレスを変更してください。`,
  },
  form: {
    "cool-down": ({ seconds }) =>
      `続けて送信することはできません。${seconds}秒ほど待ってから、もう一度押してください。`,
    locked: ({ minutes }) =>
      `認証コードの入力に続けて失敗したため、送信できません。${minutes}分ほど待つか、メールアドレスを変更してください。`,
    throttled: ({ minutes }) =>
      `送信の回数が上限に達しました。${minutes}分ほど待ってから、もう一度お試しください。`,
  },
};
