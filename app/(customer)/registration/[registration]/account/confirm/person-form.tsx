"use client";

import { AddressFields } from "@/components/fields/address-fields";
import { fieldErrors } from "@/components/fields/copy.ja";
import { PersonFields } from "@/components/fields/person-fields";
import { PhoneFields } from "@/components/fields/phone-fields";
import { StepForm } from "@/components/journey/step-form";
import { useValidatedForm } from "@/components/journey/use-validated-form";
import { Button } from "@/components/ui/button";
import { errorCodes } from "@/lib/domain/field-rules";
import { joinBirthDate, personRules } from "@/lib/domain/party-rules";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy } from "./copy.ja";

const check = (values: Record<string, string>) => errorCodes(personRules, joinBirthDate(values));

export function ConfirmPersonForm(props: {
  action: FormAction;
  initial: FormState;
  identityRevision: number;
  locked: boolean;
}) {
  const step = useValidatedForm(props.action, props.initial, fieldErrors, check);
  const { state, pending, field, setValue, getValue } = step;
  return (
    <StepForm of={step} hidden={{ identityRevision: props.identityRevision }}>
      <PersonFields field={field} setValue={setValue} locked={props.locked} />
      <AddressFields field={field} getValue={getValue} setValue={setValue} choices={state.choices} />
      <PhoneFields field={field} />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </StepForm>
  );
}
