"use client";

import { AddressFields } from "@/components/fields/address-fields";
import { fieldErrors, words } from "@/components/fields/copy.ja";
import { checkLogin, LoginFields } from "@/components/fields/login-fields";
import { PersonFields } from "@/components/fields/person-fields";
import { PhoneFields } from "@/components/fields/phone-fields";
import { StepForm } from "@/components/journey/step-form";
import { useValidatedForm } from "@/components/journey/use-validated-form";
import { PrefillOffer } from "@/components/licence-scanner/prefill-offer";
import { type Photo, usePrefill } from "@/components/licence-scanner/use-prefill";
import { Button } from "@/components/ui/button";
import { errorCodes } from "@/lib/domain/field-rules";
import { joinBirthDate, loginRules, personRules } from "@/lib/domain/party-rules";
import type { FormAction, FormState } from "@/lib/journey/form-state";

export function PersonForm(props: {
  action: FormAction;
  initial: FormState;
  /** Null where the sign-in data are asked on a page of their own. */
  passwordKept: boolean | null;
  registration: string;
  /** Where the licence was photographed: which photograph fills the form, and where to make another. */
  photo: (Photo & { captureUrl: string }) | null;
}) {
  const { registration, photo, initial, passwordKept } = props;
  const check = (values: Record<string, string>) =>
    passwordKept === null
      ? errorCodes(personRules, joinBirthDate(values))
      : {
          ...checkLogin(values, passwordKept),
          ...errorCodes({ ...personRules, ...loginRules }, joinBirthDate(values)),
        };
  const validated = useValidatedForm(props.action, initial, fieldErrors, check);
  const { state, pending, setValue, getValue } = validated;
  const { field, propose, onInput, offer } = usePrefill(registration, photo, initial.revision, validated);
  return (
    <StepForm of={validated} onInput={onInput}>
      {passwordKept === null ? null : (
        <>
          <h2>{words.loginHeading}</h2>
          <LoginFields field={field} kept={passwordKept} />
          <h2>{words.customerHeading}</h2>
        </>
      )}
      {photo ? <PrefillOffer {...offer} captureUrl={photo.captureUrl} /> : null}
      <PersonFields field={field} setValue={propose} />
      <AddressFields field={field} getValue={getValue} setValue={setValue} choices={state.choices} />
      <PhoneFields field={field} />
      <Button type="submit" pending={pending}>
        {words.submit}
      </Button>
    </StepForm>
  );
}
