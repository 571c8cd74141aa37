"use client";

import { FormErrors } from "@/components/journey/form-errors";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function UserTermsForm({
  action,
  initial,
  version,
}: {
  action: FormAction;
  initial: FormState;
  version: string;
}) {
  const { form, errors, error, state, pending } = useStepForm(action, initial, errorTexts);
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="revision" value={state.revision} />
      <input type="hidden" name="version" value={version} />
      <CheckboxField name="agreed" label={copy.agree} error={error("agreed")} />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </form>
  );
}
