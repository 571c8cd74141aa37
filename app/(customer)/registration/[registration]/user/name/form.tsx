"use client";

import { ContinueForm } from "@/components/journey/continue-form";
import type { FormAction, FormState } from "@/lib/journey/form-state";
import { copy, errorTexts } from "./copy.ja";

export function NameForm(props: { action: FormAction; initial: FormState; name: "same" | "different" }) {
  const { name, ...form } = props;
  const variant = name === "same" ? "primary" : "secondary";
  return (
    <ContinueForm {...form} label={copy[name]} hidden={{ name }} variant={variant} errorTexts={errorTexts} />
  );
}
