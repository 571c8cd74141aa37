import type { ErrorTexts } from "@/components/journey/use-step-form";
import { ask, inSentence } from "@/lib/domain/contacts.ja";

export const copy = {
  title: { account: "車両情報とお客さま情報の確認", new: "登録内容の確認" },
  lead: "以下の車両情報とお客さま情報で登録申請を行います。内容に誤りがないか確認のうえ、「この内容で申し込む」を押してください。",
  askedBack: "お申込みの内容に、確認が必要なところがありました。直していただき、もう一度お申し込みください。",
  vehicle: "車両情報",
  chassisNumber: "車台番号",
  plate: "自動車登録番号",
  vehicleName: "車名",
  unknown: "—",
  customer: "お客さま情報",
  changeVehicle: "車両情報を変更する",
  changeCustomer: "お客さま情報を変更する",
  compared:
    "お客さま情報が車検証の「使用者」の欄と異なると、確認に時間がかかったり、登録できなかったりすることがあります。",
  keep: (days: number) =>
    `登録できなかった申請と取り消された申請の内容は、${days}日後に削除します。マイカー情報で、いつでも確認や削除ができます。`,
  submit: "この内容で申し込む",
} as const;

export const errorTexts: ErrorTexts = {
  form: {
    "already-yours":
      "この車両は、すでにお客さまのTOYOTAアカウントで使用者として登録されています。あらためてお申し込みいただく必要はありません。サービスのお申込みには、マイカー情報からお進みください。別の車両の場合は、「車両情報を変更する」から車台番号と自動車登録番号を入力してください。",
    throttled: ({ hours }) =>
      `お申込みの回数が上限に達しました。${hours}時間ほど待ってから、もう一度お試しください。お急ぎの場合は、${inSentence(ask.registration)}にお問い合わせください。`,
  },
};
