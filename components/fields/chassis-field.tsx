"use client";

import { type ClipboardEvent, type FocusEvent, useRef } from "react";
import type { Bind } from "@/components/journey/use-validated-form";
import { TextField } from "@/components/ui/field";
import { described, FieldNotes, RequirementBadge } from "@/components/ui/field-frame";
import { splitChassis } from "@/lib/domain/chassis-number";
import { hints, labels, words } from "./vehicle-copy.ja";

const typing = { autoComplete: "off", autoCapitalize: "characters", spellCheck: false } as const;

/**
 * 車台番号 in two boxes around its hyphen, and one box for numbers without. A whole number typed or pasted into the
 * first box is taken apart. The fieldset carries the id `chassisNumber`, where the error summary leads.
 */
export function ChassisField(props: { field: Bind; fill: (boxes: Record<string, string>) => void }) {
  const { field, fill } = props;
  const alternative = useRef<HTMLDetailsElement>(null);
  const { error } = field("chassisNumber");
  // The other half is asked for once it was left too, not while it is still to come.
  const { error: _model, ...model } = field("chassisModel", error ? "chassisNumber" : undefined);
  const { error: _serial, ...serial } = field("chassisSerial", "chassisNumber");
  const whole = field("chassisWhole", error ? "chassisNumber" : undefined);
  const notes = described("chassisNumber", hints.chassisNumber, error);

  const takeApart = (text: string): boolean => {
    const boxes = splitChassis(text);
    if (!boxes) return false;
    const { unsure: _unsure, ...values } = boxes;
    fill(values);
    if (boxes.chassisWhole && alternative.current) alternative.current.open = true;
    return true;
  };
  return (
    <>
      <fieldset
        className={error ? "field invalid" : "field"}
        id="chassisNumber"
        tabIndex={-1}
        aria-describedby={notes["aria-describedby"]}
      >
        <legend>
          <span className="label">
            {labels.chassisNumber}
            <RequirementBadge required />
          </span>
        </legend>
        <FieldNotes id="chassisNumber" hint={hints.chassisNumber} error={error} />
        <div className="chassis">
          <div>
            <label htmlFor="chassisModel">{labels.chassisModel}</label>
            <input
              type="text"
              {...typing}
              {...model}
              id="chassisModel"
              aria-invalid={notes["aria-invalid"]}
              aria-describedby={error ? "chassisNumber-error" : undefined}
              onPaste={(event: ClipboardEvent<HTMLInputElement>) => {
                if (takeApart(event.clipboardData.getData("text"))) event.preventDefault();
              }}
              onBlur={(event: FocusEvent<HTMLInputElement>) => {
                takeApart(event.currentTarget.value);
                return model.onBlur(event);
              }}
            />
          </div>
          <span aria-hidden="true">-</span>
          <div>
            <label htmlFor="chassisSerial">{labels.chassisSerial}</label>
            <input
              type="text"
              inputMode="numeric"
              {...typing}
              {...serial}
              id="chassisSerial"
              aria-invalid={notes["aria-invalid"]}
              aria-describedby={error ? "chassisNumber-error" : undefined}
            />
          </div>
        </div>
      </fieldset>
      <details className="help" ref={alternative} open={whole.defaultValue ? true : undefined}>
        <summary>{words.whole}</summary>
        <div>
          <TextField
            {...typing}
            {...whole}
            label={labels.chassisWhole}
            hint={words.wholeHint}
            width="medium"
          />
        </div>
      </details>
    </>
  );
}
