"use client";

import { ContinueForm } from "@/components/journey/continue-form";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { errorTexts } from "./copy.ja";

/** One button that leads into the journey. */
export function StartForm(props: {
  action: FormAction;
  initial: FormState;
  label: string;
  variant?: "primary" | "secondary";
}) {
  return <ContinueForm {...props} errorTexts={errorTexts} />;
}
