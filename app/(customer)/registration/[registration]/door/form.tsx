"use client";

import { FormErrors } from "@/components/journey/form-errors";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { CodeField, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import { PasswordField } from "@/components/ui/password-field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

type Props = { action: FormAction; initial: FormState };

export function DoorSignInForm({ action, initial }: Props) {
  const { form, errors, error, value, pending } = useStepForm(action, initial, errorTexts, "sign-in");
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="formName" value="sign-in" />
      <input type="hidden" name="way" value="sign-in" />
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
        {copy.signIn}
      </Button>
    </form>
  );
}

export function DoorCodeForm({ action, initial }: Props) {
  const { form, errors, error, value, state, pending } = useStepForm(action, initial, errorTexts, "code");
  const sent = state.notice === "sent";
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="formName" value="code" />
      {sent ? <Notice tone="info">{copy.sent}</Notice> : null}
      {sent ? (
        <>
          <input type="hidden" name="email" value={value("email")} />
          <CodeField
            name="code"
            digits={6}
            autoComplete="one-time-code"
            label={copy.code}
            hint={copy.codeHint}
            error={error("code")}
          />
          <Button type="submit" name="way" value="verify" pending={pending}>
            {copy.verify}
          </Button>
        </>
      ) : (
        <>
          <TextField
            id="door-email"
            name="email"
            type="email"
            inputMode="email"
            autoComplete="email"
            label={copy.email}
            required
            error={error("email")}
            defaultValue={value("email")}
          />
          <Button type="submit" name="way" value="send" variant="secondary" pending={pending}>
            {copy.send}
          </Button>
        </>
      )}
    </form>
  );
}
