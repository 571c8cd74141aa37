"use client";

import { FormErrors } from "@/components/journey/form-errors";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { PasswordField } from "@/components/ui/password-field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function SignInForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const { form, errors, error, value, state, pending } = useStepForm(action, initial, errorTexts);
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="revision" value={state.revision} />
      <input type="hidden" name="way" value="account" />
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
      <PasswordField
        name="password"
        autoComplete="current-password"
        label={copy.password}
        required
        error={error("password")}
      />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </form>
  );
}
