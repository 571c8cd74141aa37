"use client";

import { ContinueForm } from "@/components/journey/continue-form";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function LaterForm(props: { action: FormAction; initial: FormState }) {
  return <ContinueForm {...props} label={copy.submit} errorTexts={errorTexts} />;
}
