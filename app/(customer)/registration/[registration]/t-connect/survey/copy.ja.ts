import type { ErrorTexts } from "@/components/journey/use-step-form";
import type { DeclineReason } from "@/lib/domain/decline-reasons";

export const copy = {
  title: "アンケートの入力",
  lead: "今後のサービスの参考にさせていただきます。当てはまるものを1つ選んで、「つぎへ」を押してください。",
  legend: "お申込みにならない理由",
  submit: "つぎへ",
} as const;

export const reasons: Record<DeclineReason, string> = {
  "no-need": "使う機会がなさそうだから",
  price: "料金が気になるから",
  undecided: "家族などと相談してから決めたいから",
  "apply-later": "納車後に自分で申し込みたいから",
  privacy: "情報の取扱いが気になるから",
  explanation: "内容がよくわからなかったから",
  other: "その他",
};

export const errorTexts: ErrorTexts = {
  reason: { required: "当てはまるものを1つ選んでください。" },
};
