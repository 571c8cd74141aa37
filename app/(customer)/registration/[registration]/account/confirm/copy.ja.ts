import { ask, inSentence } from "@/lib/domain/contacts.ja";
export const copy = {
  title: "登録情報の確認と変更",
  lead: "最新の身分証明書と異なる情報があれば修正して、「確認」を押してください。",
  leadCorporate:
    "登録されている法人情報をご確認ください。異なる情報があれば修正して、「確認」を押してください。",
  writesThrough: "この画面で修正すると、TOYOTAアカウントに登録されている情報も変更されます。",
  locked: `T-Connectとサービス連携済みのため、氏名と生年月日は変更できません。変更が必要な場合は、後日${inSentence(ask.account)}にお問い合わせください。`,
  submit: "確認",
} as const;
