import { composeMail } from "./layout";

/** Sent instead of a code where the address has an account: the screen says the same to everybody. */
export function alreadyRegisteredMail(appUrl: string) {
  return composeMail(
    "【My TOYOTA】TOYOTAアカウントは登録済みです",
    [
      "このメールアドレスで、TOYOTAアカウントの新規登録のお手続きがありました。",
      "このメールアドレスは、すでにTOYOTAアカウントに登録されています。お手続きの画面でログインにもどり、このメールアドレスとパスワードを入力してログインしてください。",
      "パスワードをお忘れの場合は、次のページから新しいパスワードを設定できます。",
      { link: `${appUrl}/account/password`, label: "パスワードを再設定する" },
    ],
    "account",
  );
}
