"use client";

import { type ComponentType, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import type { ScannedVehicle } from "@/lib/domain/certificate-scan";
import { copy } from "./copy.ja";
import type { ScannerProps } from "./scanner";

type Found = Parameters<ScannerProps["onOutcome"]>[0] | { status: "unreachable" };

/**
 * Fills in chassis number and plate from the certificate's QR codes, for the customer to compare. The scanner is
 * loaded when its button is pressed. Absent without scripts; typing stays equal.
 */
export function ScanCertificate({ fill }: { fill: (vehicle: ScannedVehicle) => void }) {
  const [Scanner, setScanner] = useState<ComponentType<ScannerProps> | null>(null);
  const [loading, setLoading] = useState(false);
  const [found, setFound] = useState<Found | null>(null);
  const result = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (found) result.current?.focus();
  }, [found]);

  const open = async () => {
    setFound(null);
    setLoading(true);
    const loaded = await import("./scanner").catch(() => null);
    setLoading(false);
    if (loaded) setScanner(() => loaded.CertificateScanner);
    else setFound({ status: "unreachable" });
  };
  const close = () => {
    setScanner(null);
    requestAnimationFrame(() => button.current?.querySelector("button")?.focus());
  };
  return (
    <div className="scan scripted-only stack" ref={button}>
      {found ? (
        <div ref={result} tabIndex={-1}>
          <Result found={found} />
        </div>
      ) : null}
      {Scanner ? (
        <Scanner
          onClose={close}
          onOutcome={(outcome) => {
            setScanner(null);
            setFound(outcome);
            if (outcome.status === "read") fill(outcome.vehicle);
          }}
        />
      ) : (
        <>
          <Button type="button" variant="secondary" pending={loading} onClick={open}>
            {copy.open}
          </Button>
          <p className="support">{copy.about}</p>
        </>
      )}
    </div>
  );
}

function Result({ found }: { found: Found }) {
  if (found.status === "unreachable") return <Notice tone="warning">{copy.unreachable}</Notice>;
  if (found.status === "kei")
    return (
      <Notice tone="warning" title={copy.kei}>
        {copy.keiText}
      </Notice>
    );
  return (
    <Notice tone="success" title={copy.read}>
      {copy.readText}
      {found.unsure ? copy.unsure : ""}
    </Notice>
  );
}
