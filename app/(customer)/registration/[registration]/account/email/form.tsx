"use client";

import { FormErrors } from "@/components/journey/form-errors";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function EmailForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const { form, errors, error, value, state, pending } = useStepForm(action, initial, errorTexts);
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="revision" value={state.revision} />
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
      />
      <p className="support">{copy.domain}</p>
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </form>
  );
}
