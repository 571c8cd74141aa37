import { composeMail } from "./layout";

/** The code that proves an address (1-1/8-B). The subject does not carry it: subjects show on locked screens. */
export function emailCodeMail(code: string) {
  return composeMail(
    "【My TOYOTA】認証コードのお知らせ",
    [
      "My TOYOTA サービスお申込みをご利用いただき、ありがとうございます。",
      "お手続きの画面に、次の認証コードを入力してください。",
      { code },
      "認証コードの有効期限は10分です。期限が過ぎた場合は、画面から認証コードをもう一度送信してください。",
      "認証コードは、販売店のスタッフを含め、ほかの方に伝えないでください。",
    ],
    "account",
  );
}
