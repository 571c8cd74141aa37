"use client";

import { SignInFields } from "@/components/journey/sign-in-fields";
import { StepForm } from "@/components/journey/step-form";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { CodeField, TextField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

type Props = { action: FormAction; initial: FormState };

export function DoorSignInForm({ action, initial }: Props) {
  const step = useStepForm(action, initial, errorTexts, "sign-in");
  const { error, value, pending } = step;
  return (
    <StepForm of={step} hidden={{ way: "sign-in" }}>
      <SignInFields error={error} value={value} />
      <Button type="submit" pending={pending}>
        {copy.signIn}
      </Button>
    </StepForm>
  );
}

export function DoorCodeForm({ action, initial }: Props) {
  const step = useStepForm(action, initial, errorTexts, "code");
  const { error, value, state, pending } = step;
  const sent = state.notice === "sent";
  return (
    <StepForm of={step}>
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
    </StepForm>
  );
}
