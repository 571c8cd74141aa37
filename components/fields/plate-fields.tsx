"use client";

import type { FocusEvent, FormEvent } from "react";
import type { Bind } from "@/components/journey/use-validated-form";
import { RadioGroup, TextField } from "@/components/ui/field";
import { vehicleClassOf } from "@/lib/domain/kei";
import { type PlateInput, plateRegions, plateRules, splitPlate } from "@/lib/domain/number-plate";
import { hints, labels, vehicleKinds } from "./vehicle-copy.ja";

type Part = keyof PlateInput;

/**
 * 自動車登録番号 in its four parts. What was typed is shown as the plate has it once a box is left; a whole plate typed
 * or pasted into 地域名 is taken apart. Where the number leaves it open, the kind of vehicle is asked.
 */
export function PlateFields(props: {
  field: Bind;
  /** What was typed into the boxes, or filled in. */
  seen: Partial<PlateInput>;
  onSeen: (parts: Partial<PlateInput>) => void;
  fill: (parts: Partial<PlateInput>) => void;
}) {
  const { field, seen, onSeen, fill } = props;
  const bound = {
    region: field("region"),
    classNumber: field("classNumber", "vehicleKind"),
    kana: field("kana", "vehicleKind"),
    serial: field("serial"),
  };
  const kind = field("vehicleKind");
  const classNumber = seen.classNumber ?? bound.classNumber.defaultValue;
  const kana = seen.kana ?? bound.kana.defaultValue;
  const open = classNumber !== "" && vehicleClassOf({ classNumber, kana }) === "ambiguous";

  const leave = (part: Part) => (event: FocusEvent<HTMLInputElement>) => {
    const typed = event.currentTarget.value;
    const whole = part === "region" ? splitPlate(typed) : null;
    const parsed = plateRules[part](typed);
    if (whole) fill(whole);
    else if (parsed.ok && parsed.value !== typed) fill({ [part]: parsed.value });
    return bound[part].onBlur(event);
  };
  const box = (part: Part) => ({
    ...bound[part],
    onBlur: leave(part),
    // While typing, not when leaving: a question that appears under a press would move the button away from it.
    onInput: (event: FormEvent<HTMLInputElement>) => onSeen({ [part]: event.currentTarget.value }),
    label: labels[part],
    required: true,
    autoComplete: "off",
  });
  return (
    <fieldset className="field plate">
      <legend>
        <span className="label">{labels.plate}</span>
      </legend>
      <p className="hint">{hints.plate}</p>
      <div className="row">
        <TextField
          {...box("region")}
          list="plate-regions"
          onPaste={(event) => {
            const whole = splitPlate(event.clipboardData.getData("text"));
            if (!whole) return;
            event.preventDefault();
            fill(whole);
          }}
        />
        <TextField {...box("classNumber")} autoCapitalize="characters" />
        <TextField {...box("kana")} />
        <TextField {...box("serial")} inputMode="numeric" />
      </div>
      <datalist id="plate-regions">
        {plateRegions.map(({ name, kana }) => (
          <option key={name} value={name} label={`${name}（${kana}）`} />
        ))}
      </datalist>
      {open || kind.error ? (
        <RadioGroup
          {...kind}
          legend={labels.vehicleKind}
          hint={hints.vehicleKind}
          options={vehicleKinds}
          required
        />
      ) : null}
    </fieldset>
  );
}
