import type { CameraTrouble } from "./pictures";

/** The words of the certificate scan. */
export const copy = {
  open: "車検証のQRコードを読み取る",
  about:
    "車検証に印刷されたQRコードから、車台番号と自動車登録番号を入力できます。画像はこの端末の中だけで読み取り、送信も保存もしません。",
  title: "車検証のQRコードの読み取り",
  guide: "車検証のQRコードが並んだところを、画面いっぱいに写してください。",
  video: "カメラの映像",
  file: "写真から読み取る",
  close: "読み取りをやめて、入力する",
  again: "もう一度試す",
  preparing: "読み取りの準備をしています…",
  progress: (read: number, size: number, missing: readonly number[]) => {
    const places = missing.map((place) => `左から${place}つ目`).join("と");
    return `${size}つ並んだQRコードのうち、${read}つを読み取りました。${places}のQRコードも写してください。`;
  },
  half: "車台番号の続きが、右どなりのQRコードにあります。右どなりのQRコードも写してください。",
  otherCodes: "ほかのQRコードを読み取りました。となりに並んだQRコードも写してください。",
  noCodes:
    "写真の中に、車検証のQRコードが見つかりませんでした。QRコードに近づき、ぶれないように撮った写真を選んでください。",
  noPicture: "この写真は読み込めませんでした。別の写真を選ぶか、下の欄に入力してください。",
  unreachable:
    "読み取りの準備ができませんでした。電波の状態をご確認のうえ、もう一度お試しください。下の欄に入力しても進めます。",
  read: "車検証から読み取りました",
  readText: "下の欄に入力した車台番号と自動車登録番号を、車検証と見くらべてください。",
  unsure:
    "車台番号の前に、別の記号が付いていました。記号を除いて入力しましたので、車検証の「車台番号」と同じかをご確認ください。",
  kei: "軽自動車は、納車後に登録できません",
  keiText:
    "読み取った車検証は、軽自動車のものです。軽自動車は、このサイトから登録できません。ご契約の販売店にご相談ください。",
} as const;

export const troubles: Record<CameraTrouble, string> = {
  refused:
    "カメラを使えませんでした。ブラウザの設定でこのサイトのカメラを許可してから、もう一度お試しください。写真からの読み取りや、下の欄への入力でも進めます。",
  "no-camera": "この端末では、カメラを使えません。車検証の写真から読み取るか、下の欄に入力してください。",
};
