"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { StepForm } from "@/components/journey/step-form";
import { useStepForm } from "@/components/journey/use-step-form";
import { copy as words } from "@/components/licence-scanner/copy.ja";
import { keepReading } from "@/components/licence-scanner/kept-reading";
import { Report } from "@/components/licence-scanner/report";
import type Scanner from "@/components/licence-scanner/scanner";
import { Button } from "@/components/ui/button";
import type { FormAction, FormState } from "@/lib/journey/form-state";

type ScannerProps = Parameters<typeof Scanner>[0];

/** The scanner, fetched when this screen is shown, and the form that says to the server that something was read. */
export function CaptureForm(props: { action: FormAction; initial: FormState; registration: string }) {
  const step = useStepForm(props.action, props.initial, {});
  const { pending } = step;
  const [Loaded, setLoaded] = useState<ComponentType<ScannerProps> | "failed" | null>(null);
  const [shot, setShot] = useState<string | null>(null);
  const element = useRef<HTMLFormElement>(null);

  useEffect(() => {
    let here = true;
    import("@/components/licence-scanner/scanner").then(
      (module) => here && setLoaded(() => module.default),
      () => here && setLoaded("failed"),
    );
    return () => {
      here = false;
    };
  }, []);
  useEffect(() => {
    if (shot) element.current?.requestSubmit();
  }, [shot]);

  if (shot)
    return (
      <StepForm of={step} ref={element} hidden={{ shot: shot }}>
        <Button type="submit" pending={pending}>
          {words.finish}
        </Button>
      </StepForm>
    );
  if (Loaded === "failed")
    return (
      <Report tone="error" title={words.unavailableTitle} text={words.unavailable}>
        <Button type="button" variant="secondary" onClick={() => location.reload()}>
          {words.again}
        </Button>
      </Report>
    );
  if (!Loaded)
    return (
      <p className="scripted-only" role="status">
        {words.loading}
      </p>
    );
  return (
    <Loaded
      onRead={(outcome) => {
        const name = newName();
        keepReading(props.registration, name, outcome);
        setShot(name);
      }}
    />
  );
}

/** A random UUID (version 4). crypto.randomUUID is missing where the page came without https. */
function newName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  const hex = Array.from(bytes, (byte, at) => {
    const value = at === 6 ? (byte & 0x0f) | 0x40 : at === 8 ? (byte & 0x3f) | 0x80 : byte;
    return value.toString(16).padStart(2, "0");
  }).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-");
}
