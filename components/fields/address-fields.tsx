"use client";

import { useRef, useState } from "react";
import type { Bind } from "@/components/journey/use-validated-form";
import { Button } from "@/components/ui/button";
import { RadioGroup, TextField } from "@/components/ui/field";
import { parsePostalCode } from "@/lib/domain/postal-code";
import { hints, labels, words } from "./copy.ja";

type Town = { address: string; street: string };
type Choice = { value: string; label: string };

/**
 * 郵便番号 with the address filled from it, 番地, 建物名. With JavaScript the address comes as soon as the seventh
 * digit is typed; without, by its button, which posts the form. What was typed by hand is never overwritten.
 */
export function AddressFields(props: {
  field: Bind;
  getValue: (name: string) => string;
  setValue: (name: string, value: string) => void;
  choices?: Choice[];
}) {
  const { field, getValue, setValue } = props;
  const [found, setFound] = useState<{ code: string; towns: Town[] } | null>(null);
  const [filled, setFilled] = useState<string | null>(null);
  const asked = useRef("");
  const postal = field("postalCode");

  const fill = (town: Town) => {
    setValue("address", town.address);
    if (town.street && getValue("street") === "") setValue("street", town.street);
    setFilled(town.address);
  };
  const lookUp = async (typed: string) => {
    const code = parsePostalCode(typed);
    asked.current = code.ok ? code.value : "";
    if (!code.ok || code.value === found?.code) return;
    const response = await fetch(`/api/postal/${code.value}`).catch(() => null);
    if (!response?.ok) return;
    const { towns } = (await response.json()) as { towns: Town[] };
    // An answer that comes late says nothing of the code that stands there by now.
    if (asked.current !== code.value) return;
    setFound({ code: code.value, towns });
    const current = getValue("address");
    if (towns.length === 1 && towns[0] && (current === "" || current === filled)) fill(towns[0]);
  };
  const choices = found
    ? found.towns.map(({ address }) => ({ value: address, label: address }))
    : (props.choices ?? []);

  return (
    <>
      {/* Enter presses a form's first submit button: it has to be the one that goes on, not a look-up. */}
      <button type="submit" className="visually-hidden" tabIndex={-1} aria-hidden="true">
        {words.submit}
      </button>
      <TextField
        {...postal}
        label={labels.postalCode}
        hint={hints.postalCode}
        required
        inputMode="numeric"
        autoComplete="postal-code"
        width="short"
        onInput={(event) => lookUp(event.currentTarget.value)}
      />
      <Button type="submit" name="intent" value="postal" variant="secondary" className="no-script">
        {words.postalButton}
      </Button>
      <p role="status" className="support">
        {found === null
          ? ""
          : found.towns.length === 0
            ? words.postalNotFound
            : filled
              ? words.postalFilled
              : ""}
      </p>
      {choices.length > 1 ? (
        <>
          <RadioGroup
            name="town"
            legend={words.postalChoices}
            options={choices}
            onChange={(event) => {
              const { value } = event.currentTarget;
              fill(found?.towns.find(({ address }) => address === value) ?? { address: value, street: "" });
            }}
          />
          <Button type="submit" name="intent" value="postal" variant="secondary" className="no-script">
            {words.postalUse}
          </Button>
        </>
      ) : null}
      <TextField
        {...field("address")}
        label={labels.address}
        hint={hints.address}
        required
        autoComplete="off"
      />
      <TextField {...field("street")} label={labels.street} hint={hints.street} required autoComplete="off" />
      <TextField {...field("building")} label={labels.building} hint={hints.building} autoComplete="off" />
    </>
  );
}
