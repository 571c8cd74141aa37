"use client";

import { AddressFields } from "@/components/fields/address-fields";
import { fieldErrors } from "@/components/fields/copy.ja";
import { PersonFields } from "@/components/fields/person-fields";
import { PhoneFields } from "@/components/fields/phone-fields";
import { FormErrors } from "@/components/journey/form-errors";
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
  const { form, errors, state, pending, field, setValue, getValue } = useValidatedForm(
    props.action,
    props.initial,
    fieldErrors,
    check,
  );
  return (
    <form {...form}>
      <FormErrors errors={errors} />
      <input type="hidden" name="revision" value={state.revision} />
      <input type="hidden" name="doubted" value={state.doubt ?? ""} />
      <input type="hidden" name="identityRevision" value={props.identityRevision} />
      <PersonFields field={field} setValue={setValue} locked={props.locked} />
      <AddressFields field={field} getValue={getValue} setValue={setValue} choices={state.choices} />
      <PhoneFields field={field} />
      <Button type="submit" pending={pending}>
        {copy.submit}
      </Button>
    </form>
  );
}
