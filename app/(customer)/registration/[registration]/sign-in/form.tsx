"use client";

import { SignInFields } from "@/components/journey/sign-in-fields";
import { StepForm } from "@/components/journey/step-form";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function SignInForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const step = useStepForm(action, initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step} hidden={{ way: "account" }}>
      <SignInFields error={error} value={value} />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </StepForm>
  );
}
