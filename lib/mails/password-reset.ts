import { composeMail } from "./layout";

/** The link to set a new password. */
export function passwordResetMail(link: string, minutes: number) {
  return composeMail(
    "【My TOYOTA】パスワード再設定のご案内",
    [
      "TOYOTAアカウントのパスワード再設定を受け付けました。",
      `次のページで、新しいパスワードを設定してください。有効期限は${minutes}分です。`,
      { link, label: "新しいパスワードを設定する" },
      "再設定をお申込みでない場合は、このメールを破棄してください。現在のパスワードはそのままご利用いただけます。",
    ],
    "account",
  );
}
