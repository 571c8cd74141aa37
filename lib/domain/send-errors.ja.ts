import { wordOf } from "./word-of";

const ERRORS: Record<string, string> = {
  ECONNREFUSED: "接続を拒否されました",
  ECONNRESET: "接続が切れました",
  ENOTFOUND: "宛先のサーバーが見つかりませんでした",
  EAI_AGAIN: "宛先のサーバーが見つかりませんでした",
  EDNS: "宛先のサーバーが見つかりませんでした",
  ETIMEDOUT: "時間内に応答がありませんでした",
  EENVELOPE: "宛先のメールアドレスが受け付けられませんでした",
  EAUTH: "メールサーバーにログインできませんでした",
  EMESSAGE: "メールサーバーが本文を受け付けませんでした",
};

/** What kept something from being sent, in words; the code stays beside it for whoever looks after the systems. */
export function sendErrorText(code: string | null): string {
  if (!code) return "―";
  return `${wordOf(ERRORS, code) ?? "接続できませんでした"}（${code}）`;
}
