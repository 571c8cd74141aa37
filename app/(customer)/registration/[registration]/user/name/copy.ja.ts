import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "名義の選択",
  lead: "自動車検査証（車検証）の「使用者」になる方は、買主と同じ名義ですか？",
  sameHint: "買主としてご登録いただいた方が、そのまま使用者になります。",
  same: "買主と同じ名義で登録する",
  differentHint:
    "ご家族や会社など、買主とは別の方が使用者になります。使用者の方のTOYOTAアカウントが必要です。",
  different: "買主とは異なる名義で登録する",
} as const;

export const errorTexts: ErrorTexts = {
  form: {
    "needs-individual":
      "この車両の使用者は「個人」として承っているため、法人の買主と同じ名義では登録できません。「買主とは異なる名義で登録する」を押して、使用者になる方の個人のアカウントで登録してください。",
    "needs-corporate":
      "この車両の使用者は「法人」として承っているため、個人の買主と同じ名義では登録できません。「買主とは異なる名義で登録する」を押して、法人のアカウントで登録してください。",
  },
};
