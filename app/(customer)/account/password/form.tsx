"use client";

import { StepForm } from "@/components/journey/step-form";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { PasswordField } from "@/components/ui/password-field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

type Props = { action: FormAction; initial: FormState };

export function RequestResetForm({ action, initial }: Props) {
  const step = useStepForm(action, initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step}>
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
    </StepForm>
  );
}

export function NewPasswordForm({ action, initial }: Props) {
  const step = useStepForm(action, initial, errorTexts);
  const { error, pending } = step;
  return (
    <StepForm of={step}>
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
    </StepForm>
  );
}
