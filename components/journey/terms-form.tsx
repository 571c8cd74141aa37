"use client";

import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/field";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { StepForm } from "./step-form";
import { useStepForm } from "./use-step-form";

/** A box to tick: `version` is the text's, as it was shown; `missing` is said where the tick is. */
export type ConsentBox = { name: string; label: string; version: string; missing: string };

/** The ticks and the button below texts that have to be agreed to. */
export function ConsentForm(props: {
  action: FormAction;
  initial: FormState;
  boxes: readonly ConsentBox[];
  submit: string;
}) {
  const { boxes, submit } = props;
  const errorTexts = Object.fromEntries(boxes.map(({ name, missing }) => [name, { required: missing }]));
  const step = useStepForm(props.action, props.initial, errorTexts);
  const { error, value, pending } = step;
  return (
    <StepForm of={step}>
      {boxes.map(({ name, label, version }) => (
        <div key={name}>
          <input type="hidden" name={`${name}.version`} value={version} />
          <CheckboxField
            name={name}
            label={label}
            error={error(name)}
            defaultChecked={value(name) === "yes"}
          />
        </div>
      ))}
      <Button type="submit" pending={pending}>
        {submit}
      </Button>
    </StepForm>
  );
}

/** The one tick 利用規約に同意する and 次へ. */
export function TermsForm(props: { action: FormAction; initial: FormState; version: string }) {
  const box = {
    name: "agreed",
    label: "利用規約に同意する",
    version: props.version,
    missing: "次へ進むには、「利用規約に同意する」にチェックを入れてください。",
  };
  return <ConsentForm action={props.action} initial={props.initial} boxes={[box]} submit="次へ" />;
}
