import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "お客さま種別の選択",
  lead: (submit: string) => `登録するお客さまの種別を選んで、「${submit}」を押してください。`,
  legend: "お客さま種別",
  options: [
    { value: "individual", label: "個人" },
    { value: "corporate", label: "法人" },
  ],
  hint: "車検証の名義が会社や団体になる場合は「法人」を選んでください。",
  submit: { "at-dealer": "次へ", "after-delivery": "確認" },
} as const;

export const errorTexts: ErrorTexts = {
  kind: {
    required: "「個人」または「法人」を選んでください。",
    "needs-individual":
      "この車両は個人の名義として承っています。「個人」を選んでください。名義が法人になる場合は、販売店スタッフにお声がけください。",
    "needs-corporate":
      "この車両は法人の名義として承っています。「法人」を選んでください。名義が個人になる場合は、販売店スタッフにお声がけください。",
  },
};
