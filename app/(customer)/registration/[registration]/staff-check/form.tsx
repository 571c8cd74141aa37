"use client";

import { StepForm } from "@/components/journey/step-form";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { CheckboxField, CodeField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function StaffCheckForm(props: {
  action: FormAction;
  initial: FormState;
  shown: string;
  codeRequired: boolean;
  label: string;
}) {
  const step = useStepForm(props.action, props.initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step} hidden={{ shown: props.shown }}>
      <CheckboxField
        name="checked"
        label={copy.check}
        error={error("checked")}
        defaultChecked={value("checked") === "yes"}
      />
      {props.codeRequired ? (
        <CodeField
          name="code"
          digits={4}
          autoComplete="off"
          label={copy.code}
          hint={copy.codeHint}
          error={error("code")}
        />
      ) : null}
      <Button type="submit" pending={pending}>
        {props.label}
      </Button>
    </StepForm>
  );
}
