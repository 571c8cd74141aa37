"use client";

import { FormErrors } from "@/components/journey/form-errors";
import { type ErrorTexts, useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { PasswordField } from "@/components/ui/password-field";
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
  const { form, errors, error, value, pending } = useStepForm(action, initial, errorTexts);
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <TextField
        name="email"
        type="email"
        autoComplete="username"
        label="メールアドレス"
        required
        error={error("email")}
        defaultValue={value("email")}
      />
      <PasswordField
        name="password"
        autoComplete="current-password"
        label="パスワード"
        required
        error={error("password")}
      />
      <Button type="submit" pending={pending}>
        ログイン
      </Button>
    </form>
  );
}
