"use client";

import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { FormErrors } from "./form-errors";
import { type ErrorTexts, useStepForm } from "./use-step-form";

const errorTexts: ErrorTexts = {
  agreed: { required: "次へ進むには、「利用規約に同意する」にチェックを入れてください。" },
};

/** The tick and the button below a text that has to be agreed to. `version` is the text's, as it was shown. */
export function TermsForm({
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
      <CheckboxField name="agreed" label="利用規約に同意する" error={error("agreed")} />
      <Button type="submit" pending={pending}>
        次へ
      </Button>
    </form>
  );
}
