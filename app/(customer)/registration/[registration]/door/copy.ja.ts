import type { ErrorTexts } from "@/components/journey/use-step-form";
import { ask, inSentence } from "@/lib/domain/contacts.ja";

export const copy = {
  title: "ご本人の確認",
  lead: "このお申込みは、別の端末で始められています。入力された内容を守るため、続けるにはご本人の確認が必要です。",
  endedLead:
    "ログインの有効期限が切れたか、別の端末でログアウトされました。もう一度ご本人の確認をすると、入力していた画面にもどります。入力した内容は残っています。",
  signInTitle: "ログインして続ける",
  signInLead: "TOYOTAアカウントの登録がお済みの方は、メールアドレスとパスワードを入力してください。",
  codeTitle: "認証コードで続ける",
  codeLead: "お手続きで登録したメールアドレスを入力してください。6桁の認証コードをお送りします。",
  email: "メールアドレス",
  signIn: "ログイン",
  send: "認証コードを送信",
  sent: "入力されたメールアドレスがお手続きのものと一致する場合、認証コードをお送りしました。",
  code: "認証コード",
  codeHint: "数字6桁。有効期限は10分です。",
  verify: "次へ",
  otherEmail: "メールアドレスを入力し直す",
  help: {
    "at-dealer": "メールアドレスがわからない場合は、販売店スタッフにお声がけください。",
    "after-delivery": `メールアドレスがわからない場合は、${inSentence(ask.account)}にお問い合わせください。`,
  },
} as const;

export const errorTexts: ErrorTexts = {
  email: {
    required: "メールアドレスを入力してください。",
    format: "メールアドレスの形で入力してください。例）taro@example.com",
    "cool-down": ({ seconds }) =>
      `続けて送信することはできません。${seconds}秒ほど待ってから、もう一度押してください。`,
    throttled: ({ minutes }) =>
      `送信の回数が上限に達しました。${minutes}分ほど待ってから、もう一度お試しください。`,
    locked: ({ minutes }) => `認証コードの入力に続けて失敗したため、${minutes}分ほど送信できません。`,
  },
  password: { required: "パスワードを入力してください。" },
  code: {
    required: "認証コードを入力してください。",
    format: "認証コードは6桁の数字で入力してください。",
    wrong: "認証コードが正しくありません。メールに記載されたコードをご確認ください。",
    expired: "認証コードの有効期限が切れました。もう一度送信してください。",
    locked: ({ minutes }) =>
      `認証コードの入力に5回失敗しました。${minutes}分ほど待ってから、もう一度お試しください。`,
  },
  form: {
    wrong: "メールアドレスまたはパスワードが正しくないか、このお申込みのアカウントではありません。",
    throttled: ({ minutes }) =>
      `続けて失敗したため、一時的に利用できません。${minutes}分ほど待ってから、もう一度お試しください。`,
  },
};
