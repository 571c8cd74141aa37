import type { ErrorTexts } from "@/components/journey/use-step-form";

export const copy = {
  title: "お申込み内容の入力",
  lead: "ご希望のプランを選んで、「つぎへ」を押してください。",
  plan: "プラン",
  sample: "料金は見本です。実際の料金は販売店でご確認ください。",
  submit: "つぎへ",
} as const;

export const errorTexts: ErrorTexts = {
  plan: { required: "プランを1つ選んでください。" },
};
