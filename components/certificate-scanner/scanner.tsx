"use client";

import { useEffect, useId, useRef } from "react";
import { Button } from "@/components/ui/button";
import type { ScanOutcome } from "@/lib/domain/certificate-scan";
import { copy, troubles } from "./copy.ja";
import { type ScanState, useCertificateScan } from "./use-certificate-scan";

export type ScannerProps = {
  onOutcome: (outcome: Extract<ScanOutcome, { status: "read" | "kei" }>) => void;
  onClose: () => void;
};

/** The open scanner: camera, progress, a picture file instead, and the way back to typing. */
export function CertificateScanner(props: ScannerProps) {
  const { state, trouble, video, lookAtFile, again } = useCertificateScan(props.onOutcome);
  const title = useRef<HTMLHeadingElement>(null);
  const file = useId();
  useEffect(() => title.current?.focus(), []);
  const failed = state.status === "unreachable" || trouble === "refused";
  return (
    <section className="scanner card" aria-labelledby={`${file}-title`}>
      <h3 id={`${file}-title`} ref={title} tabIndex={-1}>
        {copy.title}
      </h3>
      {trouble ? null : <p>{copy.guide}</p>}
      <video
        ref={video}
        hidden={trouble !== null || state.status === "unreachable"}
        playsInline
        muted
        aria-label={copy.video}
      />
      {trouble ? <p role="alert">{troubles[trouble]}</p> : null}
      <p role="status" className="scan-status">
        {sentence(state)}
      </p>
      {failed ? (
        <Button type="button" variant="secondary" onClick={again}>
          {copy.again}
        </Button>
      ) : null}
      <label className="button secondary" htmlFor={file}>
        {copy.file}
        <input
          className="visually-hidden"
          id={file}
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => {
            const [picture] = currentTarget.files ?? [];
            if (picture) lookAtFile(picture);
            currentTarget.value = "";
          }}
        />
      </label>
      <Button type="button" variant="text" onClick={props.onClose}>
        {copy.close}
      </Button>
    </section>
  );
}

function sentence(state: ScanState): string {
  switch (state.status) {
    case "preparing":
      return copy.preparing;
    case "unreachable":
      return copy.unreachable;
    case "no-codes":
      return copy.noCodes;
    case "no-picture":
      return copy.noPicture;
    case "other-codes":
      return copy.otherCodes;
    case "reading":
      return state.size === null ? "" : copy.progress(state.read, state.size, state.missing);
    case "half":
      return copy.half;
    default:
      return "";
  }
}
