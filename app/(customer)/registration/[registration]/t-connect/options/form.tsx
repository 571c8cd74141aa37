"use client";

import { useState } from "react";
import { StepForm } from "@/components/journey/step-form";
import { type ErrorTexts, useStepForm } from "@/components/journey/use-step-form";
import { Button } from "@/components/ui/button";
import { CheckboxField } from "@/components/ui/field";
import type { OrderLine } from "@/lib/domain/order";
import { besides, priceText } from "@/lib/domain/order-words.ja";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { OrderTotals } from "../../order-items";
import { copy } from "./copy.ja";

export type Option = OrderLine & { field: string; description: string };

const NONE: ErrorTexts = {};

/** The options with their prices, and what they come to: at once with scripts, by a button without. */
export function OptionsForm(props: { action: FormAction; initial: FormState; options: readonly Option[] }) {
  const { options } = props;
  const step = useStepForm(props.action, props.initial, NONE);
  const { value, pending } = step;
  const [ticked, setTicked] = useState(() => options.filter(({ field }) => value(field) === "yes"));
  const [counting, setCounting] = useState(false);
  // Without scripts the server's answer knows what is ticked; with them, this form does.
  const chosen = counting ? ticked : options.filter(({ field }) => value(field) === "yes");
  return (
    <StepForm of={step}>
      {/* Enter presses a form's first submit button: it has to be the one that goes on. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {copy.submit}
      </button>
      <p>{options.length > 0 ? copy.optional : copy.none}</p>
      {options.map((option) => (
        <CheckboxField
          key={option.field}
          name={option.field}
          label={`${option.name}　${priceText(option)}`}
          hint={[option.description, ...besides(option)].join("\n")}
          defaultChecked={value(option.field) === "yes"}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            setCounting(true);
            setTicked((before) => (on ? [...before, option] : before.filter((one) => one !== option)));
          }}
        />
      ))}
      {options.length > 0 ? <OrderTotals lines={chosen} term={copy.total} live /> : null}
      {options.length > 0 ? (
        <Button type="submit" name="intent" value="total" variant="secondary" className="no-script">
          {copy.addUp}
        </Button>
      ) : null}
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </StepForm>
  );
}
