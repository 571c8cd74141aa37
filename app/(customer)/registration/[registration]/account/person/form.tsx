"use client";

import { AddressFields } from "@/components/fields/address-fields";
import { fieldErrors, words } from "@/components/fields/copy.ja";
import { checkLogin, LoginFields } from "@/components/fields/login-fields";
import { PersonFields } from "@/components/fields/person-fields";
import { PhoneFields } from "@/components/fields/phone-fields";
import { FormErrors } from "@/components/journey/form-errors";
import { useValidatedForm } from "@/components/journey/use-validated-form";
import { Button } from "@/components/ui/button";
import { errorCodes } from "@/lib/domain/field-rules";
import { joinBirthDate, loginRules, personRules } from "@/lib/domain/party-rules";
import type { FormAction, FormState } from "@/lib/journey/form-state";

/** `passwordKept`: null where the sign-in data are asked on a page of their own. */
export function PersonForm(props: { action: FormAction; initial: FormState; passwordKept: boolean | null }) {
  const { passwordKept } = props;
  const check = (values: Record<string, string>) =>
    passwordKept === null
      ? errorCodes(personRules, joinBirthDate(values))
      : {
          ...checkLogin(values, passwordKept),
          ...errorCodes({ ...personRules, ...loginRules }, joinBirthDate(values)),
        };
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
      {passwordKept === null ? null : (
        <>
          <h2>{words.loginHeading}</h2>
          <LoginFields field={field} kept={passwordKept} />
          <h2>{words.customerHeading}</h2>
        </>
      )}
      <PersonFields field={field} setValue={setValue} />
      <AddressFields field={field} getValue={getValue} setValue={setValue} choices={state.choices} />
      <PhoneFields field={field} />
      <Button type="submit" pending={pending}>
        {words.submit}
      </Button>
    </form>
  );
}
