"use client";

import { FormErrors } from "@/components/journey/form-errors";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import type { FormAction } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

const INITIAL = { revision: 0, attempt: 0 };

export function RequestResetForm({ action }: { action: FormAction }) {
  const { form, errors, error, value, state, pending } = useStepForm(action, INITIAL, errorTexts);
  if (state.notice === "sent") return <Notice tone="success">{copy.sent}</Notice>;
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="username"
        label={copy.email}
        required
        error={error("email")}
        defaultValue={value("email")}
      />
      <Button type="submit" pending={pending}>
        {copy.send}
      </Button>
    </form>
  );
}

export function NewPasswordForm({ action }: { action: FormAction }) {
  const { form, errors, error, state, pending } = useStepForm(action, INITIAL, errorTexts);
  if (state.notice === "done") return <Notice tone="success">{copy.done}</Notice>;
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <PasswordField
        name="password"
        autoComplete="new-password"
        label={copy.password}
        required
        error={error("password")}
      />
      <PasswordField
        name="passwordConfirm"
        autoComplete="new-password"
        label={copy.confirm}
        required
        error={error("passwordConfirm")}
      />
      <Button type="submit" pending={pending}>
        {copy.set}
      </Button>
    </form>
  );
}
