"use client";

import { ContinueForm } from "@/components/journey/continue-form";
import type { ErrorTexts } from "@/components/journey/use-step-form";
import type { FormAction, FormState } from "@/lib/journey/form-state";

const errorTexts: ErrorTexts = {
  form: {
    "offer-changed":
      "料金またはサービスの内容が新しくなりました。「前の画面にもどる」から、お申込み内容をもう一度お選びください。",
    "no-card":
      "お支払いに使うカードの登録を確認できませんでした。「前の画面にもどる」から、お支払い方法をご確認ください。",
  },
};

/** The button below an order. `order` is the digest of what is shown. */
export function OrderForm(props: { action: FormAction; initial: FormState; order: string; label: string }) {
  const { order, ...form } = props;
  return <ContinueForm {...form} hidden={{ order }} errorTexts={errorTexts} />;
}
