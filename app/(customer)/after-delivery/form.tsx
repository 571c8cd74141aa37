"use client";

import { ContinueForm } from "@/components/journey/continue-form";
import type { FormAction } from "@/lib/journey/form-state";
import { errorTexts } from "./copy.ja";

/** One button that leads into the journey. */
export function StartForm(props: { action: FormAction; label: string; variant?: "primary" | "secondary" }) {
  return <ContinueForm {...props} initial={{ revision: 0, attempt: 0 }} errorTexts={errorTexts} />;
}
