"use client";

import { ContinueForm } from "@/components/journey/continue-form";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

/** `shown` names what was on the screen, so that nothing else is submitted. */
export function SubmitForm(props: {
  action: FormAction;
  initial: FormState;
  shown: { identityRevision: string; vehicleRevision: string };
}) {
  const { action, initial, shown } = props;
  const form = { action, initial, errorTexts };
  return <ContinueForm {...form} label={copy.submit} hidden={shown} />;
}
