"use client";

import { ContinueForm } from "@/components/journey/continue-form";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function PresenceForm(props: { action: FormAction; initial: FormState; present: "yes" | "no" }) {
  const { present, ...form } = props;
  const [label, variant] =
    present === "yes" ? ([copy.present, "primary"] as const) : ([copy.absent, "secondary"] as const);
  return (
    <ContinueForm {...form} label={label} hidden={{ present }} variant={variant} errorTexts={errorTexts} />
  );
}
