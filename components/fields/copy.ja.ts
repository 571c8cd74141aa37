import type { ErrorTexts } from "@/components/journey/use-step-form";
import { ask, inSentence } from "@/lib/domain/contacts.ja";
import { wordOf } from "@/lib/domain/word-of";

/** Labels, hints and error sentences of the fields about a person, a company and a sign-in. */
export const labels = {
  lastName: "姓",
  firstName: "名",
  lastNameKana: "セイ",
  firstNameKana: "メイ",
  gender: "性別",
  birthDate: "生年月日",
  postalCode: "郵便番号",
  address: "住所",
  street: "番地",
  building: "建物名",
  contactPhone: "連絡用電話番号",
  mobilePhone: "携帯電話番号",
  corporateNumber: "法人番号",
  name: "法人名",
  nameKana: "法人名(カナ)",
  department: "部署名",
  departmentKana: "部署名(カナ)",
  contactName: "担当者名",
  contactNameKana: "担当者名(カナ)",
  password: "パスワード",
  passwordConfirm: "パスワード(確認用)",
  authPhone: "認証用電話番号",
} as const;

export const genders = [
  { value: "male", label: "男性" },
  { value: "female", label: "女性" },
  { value: "unstated", label: "回答しない" },
] as const;

export const hints = {
  kana: "全角カタカナ。ひらがなで入力しても変換されます。",
  birthDate: "西暦で入力してください。例）1960年1月1日",
  postalCode: "例）112-8701",
  address: "例）東京都文京区後楽",
  street: "例）1-4-18",
  building: "例）豊田マンション808",
  phone: "例）03-1234-5678",
  mobile: "例）090-1234-5678",
  authPhone: "不正なログインを防ぐために使います。携帯電話番号を入力してください。",
  password:
    "10文字以上128文字以内。文字の種類の決まりはありません。ほかのサービスで使っていないものをお使いください。",
  passwordKept: "設定済みです。変更する場合だけ入力してください。",
  nameKanaCorporate: "「カブシキガイシャ」などの法人の種類は、除いて入力してください。例）トヨタジドウシャ",
  licence: "最新の身分証明書に記載されているとおりに入力してください。",
  department: "部署がない場合は、空欄のままで進めます。",
} as const;

export const words = {
  loginHeading: "ログイン情報",
  customerHeading: "お客さま情報",
  postalButton: "住所を自動入力",
  postalFilled: "郵便番号から住所を入力しました。番地を続けて入力してください。",
  postalChoices: "あてはまる住所を選んでください。",
  postalUse: "選んだ住所を入力",
  postalNotFound: "この郵便番号の住所は見つかりませんでした。住所を直接入力してください。",
  kanaProposed: "フリガナの候補を入力しました。違う場合は直してください。",
  submit: "確認",
} as const;

/** What is told, and not refused: directories are older than what is new. */
const ALL_THE_SAME = "間違いがなければ、もう一度ボタンを押すと、このまま進めます。";

/** Letters with a stroke, which Unicode doesn't take apart. */
const STROKED: Record<string, string> = {
  Đ: "D",
  đ: "d",
  Ł: "L",
  ł: "l",
  Ħ: "H",
  ħ: "h",
  ı: "i",
  Ə: "A",
  ə: "a",
};

function strangeInName(label: string, char: string): string {
  const plain = wordOf(STROKED, char) ?? char.normalize("NFD").replace(/\p{M}/gu, "");
  const way =
    plain !== char && /^[A-Za-z]+$/.test(plain)
      ? `在留カードのとおり、記号の付かない「${plain}」で入力してください。`
      : "漢字・ひらがな・カタカナ・ローマ字で入力してください。";
  return `${label}に「${char}」は登録できません。${way}`;
}

const name = (label: string) => ({
  required: `${label}を入力してください。`,
  "too-long": `${label}は30文字以内で入力してください。`,
  characters: (_figures: object, char: string) => strangeInName(label, char),
});
const kana = (label: string) => ({
  required: `${label}を入力してください。`,
  "too-long": `${label}が長すぎます。`,
  "not-kana": (_figures: object, char: string) =>
    char
      ? `${label}はカタカナで入力してください。「${char}」は登録できません。`
      : `${label}はカタカナで入力してください。`,
});
const text = (label: string, max: number) => ({
  required: `${label}を入力してください。`,
  "too-long": `${label}は${max}文字以内で入力してください。`,
  characters: `${label}に使えない文字が含まれています。`,
});
const mobileNumber = "060・070・080・090から始まる携帯電話の番号";
const phone = (label: string, mobile: boolean) => ({
  required: `${label}を入力してください。`,
  format: mobile
    ? `${label}は${mobileNumber}を、0から数字11桁で入力してください。例）090-1234-5678`
    : `${label}は市外局番から数字で入力してください。例）03-1234-5678`,
  foreign: `${label}は日本国内の番号を入力してください。`,
  "not-mobile": `${label}は${mobileNumber}を入力してください。`,
  "toll-free": `${label}には、フリーダイヤル以外の番号を入力してください。`,
  other: `${label}を正しく入力してください。使われていない番号のようです。`,
});

export const fieldErrors: ErrorTexts = {
  lastName: name("姓"),
  firstName: name("名"),
  lastNameKana: kana("セイ"),
  firstNameKana: kana("メイ"),
  gender: { required: "性別を選んでください。" },
  birthDate: {
    required: "生年月日を入力してください。",
    year: "生年月日の年は、西暦4桁で入力してください。例）1960",
    month: "生年月日の月は、1から12で入力してください。",
    day: "生年月日の日は、1から31で入力してください。",
    "no-such-date": "この日付はありません。生年月日をご確認ください。",
    future: "生年月日に、先の日付は入力できません。",
    "too-young": "16歳未満の方は登録できません。生年月日をご確認ください。",
  },
  postalCode: {
    required: "郵便番号を入力してください。",
    format: "郵便番号は7桁の数字で入力してください。例）112-8701",
    "not-found": "この郵便番号の住所は見つかりませんでした。住所を直接入力してください。",
    unknown: `この郵便番号は見つかりませんでした。番号をご確認ください。${ALL_THE_SAME}`,
    elsewhere: (_figures: object, prefecture: string) =>
      `この郵便番号は${prefecture}のもので、入力された住所と都道府県が異なります。${ALL_THE_SAME}`,
  },
  address: {
    ...text("住所", 100),
    prefecture: "住所は都道府県から入力してください。例）東京都文京区後楽",
  },
  street: text("番地", 60),
  building: text("建物名", 80),
  contactPhone: phone("連絡用電話番号", false),
  mobilePhone: phone("携帯電話番号", true),
  corporateNumber: {
    required: "法人番号を入力してください。",
    format: "法人番号は13桁の数字で入力してください。",
    "check-digit": "法人番号が正しくありません。もう一度ご確認ください。",
    "not-registered": `この法人番号は、国税庁に登録されていません。番号をご確認ください。${ALL_THE_SAME}`,
    closed: `この法人番号は、登記が閉鎖された法人のものです。番号をご確認ください。${ALL_THE_SAME}`,
    "other-name": (_figures: object, registered: string) =>
      `この法人番号は「${registered}」として国税庁に登録されています。法人番号と法人名をご確認ください。${ALL_THE_SAME}`,
  },
  name: text("法人名", 100),
  nameKana: kana("法人名(カナ)"),
  department: text("部署名", 60),
  departmentKana: kana("部署名(カナ)"),
  contactName: { ...name("担当者名"), "too-long": "担当者名は60文字以内で入力してください。" },
  contactNameKana: kana("担当者名(カナ)"),
  password: {
    required: "パスワードを入力してください。",
    "too-short": "パスワードは10文字以上で入力してください。",
    "too-long": "パスワードは128文字以内で入力してください。",
    common:
      "このパスワードはよく使われているため、推測されるおそれがあります。別のパスワードにしてください。",
    weak: "このパスワードは推測されやすいため、使えません。単語を増やすなど、もう少し複雑にしてください。",
    personal:
      "お名前や電話番号、メールアドレスなどから推測できるパスワードは使えません。別のパスワードにしてください。",
  },
  passwordConfirm: {
    required: "確認のため、パスワードをもう一度入力してください。",
    different: "パスワードが一致していません。もう一度入力してください。",
  },
  authPhone: phone("認証用電話番号", true),
  form: {
    locked: `T-Connectとサービス連携済みのため、氏名と生年月日は変更できません。${inSentence(ask.account)}にお問い合わせください。`,
  },
};
