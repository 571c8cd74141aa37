"use client";

import { StepForm } from "@/components/journey/step-form";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { CodeField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function EmailCodeForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const step = useStepForm(action, initial, errorTexts);
  const { error, state, pending } = step;
  return (
    <StepForm of={step}>
      {state.notice === "sent" ? <Notice tone="success">{copy.resent}</Notice> : null}
      <CodeField
        name="code"
        digits={6}
        autoComplete="one-time-code"
        label={copy.code}
        hint={copy.hint}
        error={error("code")}
      />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
      <Button type="submit" name="intent" value="resend" variant="text" pending={pending}>
        {copy.resend}
      </Button>
    </StepForm>
  );
}
