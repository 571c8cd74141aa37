"use client";

import { useState } from "react";
import { StepForm } from "@/components/journey/step-form";
import { useAfterPress } from "@/components/journey/use-after-press";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import { suspectedSlip } from "@/lib/domain/email-slip";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function EmailForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const step = useStepForm(action, initial, errorTexts);
  const { error, value, pending } = step;
  const [meant, setMeant] = useState<string | null>(null);
  const afterPress = useAfterPress();
  return (
    <StepForm of={step}>
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={copy.email}
        hint={copy.hint}
        required
        error={error("email")}
        defaultValue={value("email")}
        onBlur={({ currentTarget }) => afterPress(() => setMeant(suspectedSlip(currentTarget.value.trim())))}
      />
      <p role="status">
        {meant ? (
          <>
            {copy.meant(meant)}
            <Button
              type="button"
              variant="text"
              onClick={() => {
                const field = document.getElementById("email") as HTMLInputElement;
                field.value = meant;
                field.focus();
                setMeant(null);
              }}
            >
              {copy.take}
            </Button>
          </>
        ) : null}
      </p>
      <p className="support">{copy.domain}</p>
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </StepForm>
  );
}
