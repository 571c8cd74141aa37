import type { ErrorTexts } from "@/components/journey/use-step-form";

/** Labels, hints and error sentences of 車両情報. */
export const labels = {
  chassisNumber: "車台番号",
  chassisModel: "ハイフンの左",
  chassisSerial: "ハイフンの右",
  chassisWhole: "ハイフンのない車台番号",
  plate: "自動車登録番号",
  region: "地域名",
  classNumber: "分類番号",
  kana: "かな文字",
  serial: "一連指定番号",
  vehicleKind: "車検証の「自動車の種別」はどれですか？",
} as const;

export const hints = {
  chassisNumber: "例）ABC123 - 1234567",
  plate: "例）名古屋 3AC か 12-34",
  vehicleKind: "この番号は、普通・小型自動車と軽自動車のどちらにも使われています。",
} as const;

export const vehicleKinds = [
  { value: "registered", label: "普通、または小型" },
  { value: "kei", label: "軽自動車" },
] as const;

export const words = {
  help: "車台番号と自動車登録番号の確認方法",
  whole: "車台番号にハイフンがない場合（輸入車など）",
  wholeHint: "17桁の番号、または職権打刻の番号（「国」で始まる番号）を入力してください。",
  paper: "これまでの車検証（A4サイズの紙）",
  card: "電子車検証（A6サイズの厚紙）",
  drawing: (name: string) =>
    `${name}で番号が書かれている場所。1は自動車登録番号で左上、2は車台番号でその下のほうにあります。`,
  sheetTitle: "自動車検査証",
  plateCell: { label: "自動車登録番号", sample: "名古屋 300 さ 12-34" },
  chassisCell: { label: "車台番号", sample: "ABC123-1234567" },
  plateHere: "① 自動車登録番号：いちばん上の段の左",
  chassisHere: "② 車台番号：電子車検証では① のすぐ下、これまでの車検証では① の2段下",
  engine: "車台番号は、ボンネットを開けたエンジンルームでもご確認いただけます。",
  alike:
    "英字の「O（オー）」と数字の「0（ゼロ）」、英字の「I（アイ）」と数字の「1（いち）」をお確かめください。",
} as const;

const keiText =
  "軽自動車は、納車後にこのサイトから登録できません。ご契約の販売店にご相談ください。番号が違う場合は、入力し直してください。";

export const vehicleFieldErrors: ErrorTexts = {
  chassisNumber: {
    required: "車台番号を入力してください。",
    format: "車台番号は、車検証のとおりに英字と数字で入力してください。例）ABC123 - 1234567",
    "model-missing": "車台番号の、ハイフンの左側を入力してください。",
    "serial-missing": "車台番号の、ハイフンの右側を入力してください。",
    model: "車台番号のハイフンの左側は、英字で始まる2〜9文字の英数字で入力してください。",
    serial: "車台番号のハイフンの右側は、4〜8桁の数字で入力してください。",
    "serial-letters":
      "車台番号のハイフンの右側は、数字だけです。「O（オー）」と「0」、「I（アイ）」と「1」をご確認ください。",
    "too-long": "車台番号が長すぎます。ハイフンを含めて17文字以内で入力してください。",
    "vin-letters":
      "17桁の車台番号に、英字の I・O・Q は使われません。数字の 1・0 ではないか、ご確認ください。",
  },
  region: {
    required: "地域名を入力してください。",
    unknown:
      "この地域名のナンバープレートはありません。ナンバープレートの左上の地名を、漢字かひらがなで入力してください。",
    "no-region":
      "外交官用（外・領・代）や臨時運行など、地名のないナンバープレートの車両は、このサイトから登録できません。お手数ですが、ご契約の販売店にご相談ください。",
  },
  classNumber: {
    required: "分類番号を入力してください。",
    format: "分類番号は、地域名の右にある1〜3文字の番号です。例）300",
    letter:
      "分類番号に使われる英字は A・C・F・H・K・L・M・P・X・Y だけです。数字の 1・0 ではないか、ご確認ください。",
    kei: keiText,
  },
  kana: {
    required: "かな文字を入力してください。",
    format: "かな文字は、ひらがな1文字、または英字1文字で入力してください。例）さ",
    "never-used":
      "「お」「し」「へ」「ん」「ゐ」「ゑ」は、ナンバープレートに使われません。もう一度ご確認ください。",
  },
  serial: {
    required: "一連指定番号を入力してください。",
    format: "一連指定番号は、1〜4桁の数字で入力してください。例）12-34",
    zero: "一連指定番号に「0」はありません。1〜9999の番号を入力してください。",
    "too-long": "一連指定番号は4桁までです。ナンバープレートの大きな数字を入力してください。",
  },
  vehicleKind: { required: "車検証の「自動車の種別」を選んでください。", kei: keiText },
};
