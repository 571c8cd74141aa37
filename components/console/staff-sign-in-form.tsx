"use client";

import { SignInFields } from "@/components/journey/sign-in-fields";
import { StepForm } from "@/components/journey/step-form";
import { type ErrorTexts, useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import type { FormAction, FormState } from "@/lib/journey/form-state";

const errorTexts: ErrorTexts = {
  email: { required: "メールアドレスを入力してください。" },
  password: { required: "パスワードを入力してください。" },
  form: {
    wrong: "メールアドレスまたはパスワードが正しくありません。",
    throttled: ({ minutes }) =>
      `続けて失敗したため、一時的にログインできません。${minutes}分ほど待ってください。`,
  },
};

/** The sign-in of those who work here: dealer staff, reviewers. */
export function StaffSignInForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const step = useStepForm(action, initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step}>
      <SignInFields error={error} value={value} />
      <Button type="submit" pending={pending}>
        ログイン
      </Button>
    </StepForm>
  );
}
