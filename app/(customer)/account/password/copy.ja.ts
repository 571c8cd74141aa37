import { fieldErrors } from "@/components/fields/copy.ja";
import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "パスワードの再設定",
  lead: "TOYOTAアカウントのメールアドレスを入力してください。パスワードを再設定するためのメールをお送りします。",
  email: "メールアドレス",
  send: "再設定メールを送信",
  sent: "入力されたメールアドレスがTOYOTAアカウントに登録されている場合、再設定のメールをお送りしました。メールのボタンから、30分以内に新しいパスワードを設定してください。",
  sentTitle: "メールをお送りしました",
  doneTitle: "新しいパスワードを設定しました",
  signIn: "マイカー情報にログインする",
  newTitle: "新しいパスワードの設定",
  newLead: "新しいパスワードを入力して、「設定する」を押してください。",
  password: "新しいパスワード",
  confirm: "新しいパスワード(確認用)",
  set: "設定する",
  done: "お手続きの途中だった方は、その画面にもどり、新しいパスワードでログインしてください。",
  deadTitle: "このURLは使えません",
  deadLead: "有効期限が切れているか、すでに使用されています。",
  again: "もう一度、再設定メールを送信する",
} as const;

export const errorTexts: ErrorTexts = {
  email: {
    required: "メールアドレスを入力してください。",
    format: "メールアドレスの形で入力してください。例）taro@example.com",
    throttled: ({ minutes }) =>
      `送信の回数が上限に達しました。${minutes}分ほど待ってから、もう一度お試しください。`,
  },
  password: fieldErrors.password ?? {},
  passwordConfirm: fieldErrors.passwordConfirm ?? {},
  form: {
    "dead-link":
      "このURLは、有効期限が切れているか、すでに使用されています。もう一度、再設定メールを送信してください。",
  },
};
