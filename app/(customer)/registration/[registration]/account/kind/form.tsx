"use client";

import { FormErrors } from "@/components/journey/form-errors";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { RadioGroup } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function KindForm(props: { action: FormAction; initial: FormState; submit: string }) {
  const { action, initial } = props;
  const { form, errors, error, value, state, pending } = useStepForm(action, initial, errorTexts);
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="revision" value={state.revision} />
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
    </form>
  );
}
