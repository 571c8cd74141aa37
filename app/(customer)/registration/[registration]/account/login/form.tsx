"use client";

import { fieldErrors, words } from "@/components/fields/copy.ja";
import { checkLogin, LoginFields } from "@/components/fields/login-fields";
import { StepForm } from "@/components/journey/step-form";
import { useValidatedForm } from "@/components/journey/use-validated-form";
import { Button } from "@/components/ui/button";
import { errorCodes } from "@/lib/domain/field-rules";
import { loginRules } from "@/lib/domain/party-rules";
import type { FormAction, FormState } from "@/lib/journey/form-state";

export function LoginForm(props: { action: FormAction; initial: FormState; passwordKept: boolean }) {
  const check = (values: Record<string, string>) => ({
    ...checkLogin(values, props.passwordKept),
    ...errorCodes(loginRules, values),
  });
  const step = useValidatedForm(props.action, props.initial, fieldErrors, check);
  const { pending, field } = step;
  return (
    <StepForm of={step}>
      <LoginFields field={field} kept={props.passwordKept} />
      <Button type="submit" pending={pending}>
        {words.submit}
      </Button>
    </StepForm>
  );
}
