"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { StepForm } from "./step-form";
import { type ErrorTexts, useStepForm } from "./use-step-form";

const NONE: ErrorTexts = {};

/** The form of a step that is left with one button. `hidden` travels along, such as the version of a text shown. */
export function ContinueForm(props: {
  action: FormAction;
  initial: FormState;
  label: string;
  hidden?: Record<string, string>;
  variant?: "primary" | "secondary";
  errorTexts?: ErrorTexts;
  children?: ReactNode;
}) {
  const step = useStepForm(props.action, props.initial, props.errorTexts ?? NONE, props.label);
  const { pending } = step;
  return (
    <StepForm of={step} hidden={props.hidden}>
      {props.children}
      <Button type="submit" variant={props.variant} pending={pending}>
        {props.label}
      </Button>
    </StepForm>
  );
}
