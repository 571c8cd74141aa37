import type { Hint } from "./aim";
import type { CameraProblem } from "./camera";
import type { FileProblem } from "./picture";

export const copy = {
  label: "運転免許証の撮影",
  video: "カメラの映像",
  shoot: "撮影する",
  light: "ライト",
  automatic: "きれいに写ったら自動で撮影する",
  file: "写真を選ぶ",
  fileHint: "スマートフォンに保存されている写真からも読み取れます。",
  loading: "撮影の準備をしています。",
  starting: "カメラを準備しています。使用の許可を確認する画面が出たら、「許可」を選んでください。",
  download: "読み取りの準備",
  reading: "撮影しました。読み取っています。",
  readingFile: "写真を読み取っています。",
  readingHint: "スマートフォンの中で読み取っています。写真は送信されません。",
  progress: "進みぐあい",
  cancel: "中止する",
  again: "もう一度試す",
  unavailableTitle: "読み取りを始められません",
  unavailable:
    "読み取りに必要なファイルを受信できませんでした。電波の状態をご確認のうえ「もう一度試す」を押すか、「直接入力する」で進んでください。これまでに入力した内容は残っています。",
  finish: "読み取った内容を確認する",
} as const;

export const hintTexts: Record<Hint, string> = {
  dark: "暗すぎます。明るい場所で撮影してください。",
  "no-card": "運転免許証を枠に合わせてください。",
  near: "少し離してください。",
  far: "もう少し近づけてください。",
  tilted: "傾いています。真上から写してください。",
  glare: "光が反射しています。角度を変えてください。",
  blurred: "ピントが合っていません。",
  good: "そのまま動かさないでください。",
};

export const cameraProblems: Record<CameraProblem, { title: string; text: string }> = {
  refused: {
    title: "カメラの使用が許可されていません",
    text: "ブラウザーの設定でこのサイトのカメラを「許可」にしてから、「もう一度試す」を押してください。許可しない場合は、「写真を選ぶ」または「直接入力する」で進めます。",
  },
  none: {
    title: "カメラが見つかりません",
    text: "この端末では撮影できません。「写真を選ぶ」または「直接入力する」で進んでください。",
  },
  busy: {
    title: "カメラを使えません",
    text: "ほかのアプリがカメラを使っているようです。カメラを使うアプリを閉じてから、「もう一度試す」を押してください。「写真を選ぶ」または「直接入力する」でも進めます。",
  },
  unsupported: {
    title: "このブラウザーではカメラを使えません",
    text: "「写真を選ぶ」または「直接入力する」で進んでください。",
  },
  "in-app": {
    title: "アプリの中のブラウザーではカメラを使えません",
    text: "「写真を選ぶ」または「直接入力する」で進めます。カメラで撮影する場合は、SafariやChromeで販売店のQRコードを読み取り直してください。続きから始められます。",
  },
  ended: {
    title: "カメラが止まりました",
    text: "「もう一度試す」を押すと、撮影を続けられます。",
  },
};

export type Message = "no-card" | "failed" | "cancelled" | FileProblem;

export const messages: Record<Message, { title: string; text: string }> = {
  "no-card": {
    title: "運転免許証を読み取れませんでした",
    text: "オモテ面の四隅が枠に入るように、明るい場所で真上から撮り直してください。",
  },
  failed: {
    title: "読み取りの途中で止まりました",
    text: "もう一度撮影するか、「直接入力する」で進んでください。",
  },
  cancelled: { title: "読み取りを中止しました", text: "もう一度撮影するか、写真を選んでください。" },
  "not-a-picture": {
    title: "写真ではないファイルです",
    text: "運転免許証のオモテ面の写真を選んでください。",
  },
  heic: {
    title: "この写真の形式（HEIC）は開けません",
    text: "JPEGの写真を選ぶか、カメラで撮影してください。",
  },
  unreadable: { title: "写真を開けませんでした", text: "別の写真を選ぶか、カメラで撮影してください。" },
};
