"use client";

import { StepForm } from "@/components/journey/step-form";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function KindForm(props: { action: FormAction; initial: FormState; submit: string }) {
  const { action, initial } = props;
  const step = useStepForm(action, initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step}>
      <RadioGroup
        name="kind"
        legend={copy.legend}
        hint={copy.hint}
        required
        options={copy.options}
        defaultValue={value("kind")}
        error={error("kind")}
      />
      <Button type="submit" pending={pending}>
        {props.submit}
      </Button>
    </StepForm>
  );
}
