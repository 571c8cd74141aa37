"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { createLicenceReader } from "./create-licence-reader";
import type { LicenceReader, ReadOutcome, ReadProgress } from "./licence-reader";

export type ReaderState = "preparing" | "ready" | "unavailable";

/** A reader that fetches what it needs as soon as the component is there, and is released with it. */
export function useLicenceReader() {
  const [state, setState] = useState<ReaderState>("preparing");
  const [progress, setProgress] = useState<ReadProgress>({ phase: "download", done: 0 });
  const [attempt, setAttempt] = useState(0);
  const current = useRef<{ reader: LicenceReader; prepared: Promise<void> } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each attempt starts a reader anew
  useEffect(() => {
    const leaving = new AbortController();
    const reader = createLicenceReader();
    setState("preparing");
    const prepared = reader.prepare(setProgress, leaving.signal);
    current.current = { reader, prepared };
    prepared.then(
      () => leaving.signal.aborted || setState("ready"),
      () => leaving.signal.aborted || setState("unavailable"),
    );
    return () => {
      leaving.abort();
      current.current = null;
      reader.release().catch(() => {});
    };
  }, [attempt]);

  const read = useCallback(async (picture: ImageBitmap, signal: AbortSignal): Promise<ReadOutcome> => {
    if (!current.current) throw new Error("no reader");
    const { reader, prepared } = current.current;
    await prepared;
    signal.throwIfAborted();
    return reader.read(picture, setProgress, signal);
  }, []);

  return { state, progress, read, retry: useCallback(() => setAttempt((n) => n + 1), []) };
}
