"use client";

import { AddressFields } from "@/components/fields/address-fields";
import { fieldErrors, words } from "@/components/fields/copy.ja";
import { CorporationFields } from "@/components/fields/corporation-fields";
import { PhoneFields } from "@/components/fields/phone-fields";
import { StepForm } from "@/components/journey/step-form";
import { useValidatedForm } from "@/components/journey/use-validated-form";
import { Button } from "@/components/ui/button";
import { errorCodes } from "@/lib/domain/field-rules";
import { corporationRules } from "@/lib/domain/party-rules";
import type { FormAction, FormState } from "@/lib/journey/form-state";

const check = (values: Record<string, string>) => errorCodes(corporationRules, values);

export function CorporationForm(props: { action: FormAction; initial: FormState; fixed: boolean }) {
  const step = useValidatedForm(props.action, props.initial, fieldErrors, check);
  const { state, pending, field, setValue, getValue } = step;
  return (
    <StepForm of={step}>
      <CorporationFields field={field} setValue={setValue} fixed={props.fixed} />
      <AddressFields field={field} getValue={getValue} setValue={setValue} choices={state.choices} />
      <PhoneFields field={field} />
      <Button type="submit" pending={pending}>
        {words.submit}
      </Button>
    </StepForm>
  );
}
