"use client";

import { FormErrors } from "@/components/journey/form-errors";
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
  const { form, errors, error, value, state, pending } = useStepForm(props.action, props.initial, errorTexts);
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="revision" value={state.revision} />
      <input type="hidden" name="shown" value={props.shown} />
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
    </form>
  );
}
