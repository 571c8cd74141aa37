"use client";

import { StepForm } from "@/components/journey/step-form";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function CorporateNumberForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const step = useStepForm(action, initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step}>
      <TextField
        name="corporateNumber"
        label={copy.number}
        hint={copy.hint}
        required
        inputMode="numeric"
        autoComplete="off"
        width="medium"
        error={error("corporateNumber")}
        defaultValue={value("corporateNumber")}
      />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
      <p>{copy.typingLead}</p>
      <Button type="submit" name="intent" value="typing" variant="secondary" pending={pending}>
        {copy.typing}
      </Button>
    </StepForm>
  );
}
