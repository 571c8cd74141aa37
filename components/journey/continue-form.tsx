"use client";

import type { ReactNode } from "react";
import { Button } from "@/components/ui/button";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { FormErrors } from "./form-errors";
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
  const { form, errors, state, pending } = useStepForm(
    props.action,
    props.initial,
    props.errorTexts ?? NONE,
    props.label,
  );
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="revision" value={state.revision} />
      <input type="hidden" name="formName" value={props.label} />
      {Object.entries(props.hidden ?? {}).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {props.children}
      <Button type="submit" variant={props.variant} pending={pending}>
        {props.label}
      </Button>
    </form>
  );
}
