import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "メールアドレスの登録",
  lead: "TOYOTAアカウントに登録するメールアドレスを入力してください。確認のため、6桁の認証コードをお送りします。",
  email: "メールアドレス",
  hint: "例）taro@example.com",
  domain: "受信を制限されている方は、このサービスのドメインからのメールを受信できるように設定してください。",
  meant: (email: string) => `もしかして ${email} ではありませんか？`,
  take: "このメールアドレスにする",
  submit: "認証コードを送信",
} as const;

const wait = ({ minutes }: Partial<Record<string, number>>) =>
  `送信の回数が上限に達しました。${minutes}分ほど待ってから、もう一度お試しください。`;

export const errorTexts: ErrorTexts = {
  email: {
    required: "メールアドレスを入力してください。",
    format: "メールアドレスの形で入力してください。例）taro@example.com",
    throttled: wait,
    locked: ({ minutes }) =>
      `認証コードの入力に続けて失敗したため、このメールアドレスには送信できません。${minutes}分ほど待つか、別のメールアドレスをご利用ください。`,
  },
};
