"use client";

import { FormErrors } from "@/components/journey/form-errors";
import { useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { CodeField } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function EmailCodeForm({ action, initial }: { action: FormAction; initial: FormState }) {
  const { form, errors, error, state, pending } = useStepForm(action, initial, errorTexts);
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      {state.notice === "sent" ? <Notice tone="success">{copy.resent}</Notice> : null}
      <input type="hidden" name="revision" value={state.revision} />
      <CodeField
        name="code"
        digits={6}
        autoComplete="one-time-code"
        label={copy.code}
        hint={copy.hint}
        error={error("code")}
      />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
      <Button type="submit" name="intent" value="resend" variant="text" pending={pending}>
        {copy.resend}
      </Button>
    </form>
  );
}
