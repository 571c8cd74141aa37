"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import {
  addCodes,
  type CertificateScan,
  NOTHING_SEEN,
  type ScanOutcome,
  scanOutcome,
} from "@/lib/domain/certificate-scan";
import { type CertificateReader, openCertificateReader } from "./certificate-reader";
import { type CameraTrouble, openCamera, pictureIn, pictureOf } from "./pictures";

export type ScanState =
  | { status: "preparing" }
  | { status: "unreachable" }
  | { status: "no-codes" }
  | { status: "no-picture" }
  | ScanOutcome;

/**
 * Scans a certificate from opening to closing: fetches the reader, opens the camera beside it, looks at one picture
 * after the other and adds up what they show. A picture file is looked at with the same reader.
 *
 * @param onOutcome called once, when both numbers were read or the vehicle is a kei vehicle
 */
export function useCertificateScan(
  onOutcome: (outcome: Extract<ScanOutcome, { status: "read" | "kei" }>) => void,
) {
  const [state, setState] = useState<ScanState>({ status: "preparing" });
  const [trouble, setTrouble] = useState<CameraTrouble | null>(null);
  const [attempt, setAttempt] = useState(0);
  const video = useRef<HTMLVideoElement>(null);
  const reader = useRef<Promise<CertificateReader>>(null);
  const scan = useRef<CertificateScan>(NOTHING_SEEN);
  const tell = useRef(onOutcome);
  tell.current = onOutcome;

  /** Looks at one picture; true once there is nothing left to look for. */
  const look = useCallback(async (picture: ImageData, alone: boolean): Promise<boolean> => {
    const seen = await (await reader.current)?.read(picture);
    scan.current = addCodes(scan.current, seen ?? []);
    const outcome = scanOutcome(scan.current);
    const nothing = outcome.status === "reading" && outcome.read === 0;
    setState(alone && nothing ? { status: "no-codes" } : outcome);
    if (outcome.status !== "read" && outcome.status !== "kei") return false;
    tell.current(outcome);
    return true;
  }, []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` begins anew
  useEffect(() => {
    const closed = new AbortController();
    const opening = openCertificateReader(closed.signal);
    reader.current = opening;
    // Told where it is awaited; the camera's question may still be open then.
    opening.catch(() => undefined);
    let camera: MediaStream | null = null;
    setState({ status: "preparing" });

    const watch = async () => {
      const opened = await openCamera();
      if (typeof opened !== "string") camera = opened;
      if (closed.signal.aborted) return stop(camera);
      setTrouble(typeof opened === "string" ? opened : null);
      await opening;
      if (closed.signal.aborted) return;
      setState(scanOutcome(scan.current));
      const screen = video.current;
      if (!camera || !screen) return;
      screen.srcObject = camera;
      await screen.play();
      const canvas = document.createElement("canvas");
      while (!closed.signal.aborted) {
        const picture = pictureOf(screen, canvas);
        if (picture && (await look(picture, false))) return;
        await nextPicture();
      }
    };
    watch().catch(() => {
      stop(camera);
      if (!closed.signal.aborted) setState({ status: "unreachable" });
    });
    return () => {
      closed.abort();
      stop(camera);
      opening.then(
        (opened) => opened.close(),
        () => undefined,
      );
    };
  }, [attempt, look]);

  const lookAtFile = async (file: Blob) => {
    const picture = await pictureIn(file);
    if (!picture) return setState({ status: "no-picture" });
    await look(picture, true).catch(() => setState({ status: "unreachable" }));
  };
  return { state, trouble, video, lookAtFile, again: () => setAttempt(attempt + 1) };
}

function stop(camera: MediaStream | null): void {
  for (const track of camera?.getTracks() ?? []) track.stop();
}

function nextPicture(): Promise<number> {
  return new Promise((shown) => requestAnimationFrame(shown));
}
