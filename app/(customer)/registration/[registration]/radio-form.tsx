"use client";

import type { ComponentProps } from "react";
import { StepForm } from "@/components/journey/step-form";
import { type ErrorTexts, useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";

/** The form of a step that asks for one of a few. `name` is the field. */
export function RadioForm(props: {
  action: FormAction;
  initial: FormState;
  name: string;
  legend: string;
  options: ComponentProps<typeof RadioGroup>["options"];
  errorTexts: ErrorTexts;
  submit: string;
}) {
  const { name, legend, options, errorTexts, submit } = props;
  const step = useStepForm(props.action, props.initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step}>
      <RadioGroup
        name={name}
        legend={legend}
        options={options}
        error={error(name)}
        defaultValue={value(name)}
        required
      />
      <Button type="submit" pending={pending}>
        {submit}
      </Button>
    </StepForm>
  );
}
