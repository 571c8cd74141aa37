"use client";

import { ContinueForm } from "@/components/journey/continue-form";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { errorTexts } from "./copy.ja";

/** Goes to the provider's page. */
export function CardForm(props: {
  action: FormAction;
  initial: FormState;
  label: string;
  hidden?: Record<string, string>;
  variant?: "primary" | "secondary";
}) {
  return <ContinueForm {...props} errorTexts={errorTexts} />;
}
