import type { PrefillSource, ShownReading } from "@/lib/domain/licence-prefill";
import type { LicenceField } from "@/lib/domain/licence-reading";
import type { ReadOutcome } from "./licence-reader";

export type ShownField = Exclude<LicenceField, "number">;

/** A reading and its pictures, for as long as the customer is busy with them. */
export type KeptReading = { shot: string; reading: ShownReading; crops: Record<ShownField, Blob> };

/** What stood in お客さま情報の入力 when it was left without sending it. */
export type KeptTyping = {
  /** Of the saved answer it was typed on top of. */
  revision: number;
  /** The photograph it was filled from. */
  shot: string | undefined;
  values: Record<string, string>;
  sources: Partial<Record<string, PrefillSource>>;
};

/**
 * What the steps of the licence photo hand on to each other without the server: this page's memory and nothing else.
 * A reload, another tab or another phone starts without it.
 */
let kept: { registration: string; reading: KeptReading | null; typing: KeptTyping | null } | null = null;
const listeners = new Set<() => void>();

function keep(registration: string, change: { reading?: KeptReading | null; typing?: KeptTyping | null }) {
  const before = kept?.registration === registration ? kept : { reading: null, typing: null };
  kept = { ...before, ...change, registration };
  for (const listener of listeners) listener();
}

/** Keeps what was read for the screens that follow. The licence's number has done its part: it is dropped here. */
export function keepReading(
  registration: string,
  shot: string,
  { reading, crops }: Extract<ReadOutcome, { status: "read" }>,
): void {
  const { number: _number, ...shownReading } = reading;
  const { number: _crop, ...shownCrops } = crops;
  keep(registration, { reading: { shot, reading: shownReading, crops: shownCrops } });
}

export function keptReading(registration: string): KeptReading | null {
  return kept?.registration === registration ? kept.reading : null;
}

/** Keeps what was typed while the customer looks at an earlier screen. */
export function keepTyping(registration: string, typing: KeptTyping): void {
  keep(registration, { typing });
}

/** What was typed on top of the saved answer of this revision; typing on top of an older one is dropped. */
export function keptTyping(registration: string, revision: number): KeptTyping | null {
  const typing = kept?.registration === registration ? kept.typing : null;
  return typing?.revision === revision ? typing : null;
}

/** Drops the reading and its pictures. */
export function forgetReading(): void {
  if (kept) keep(kept.registration, { reading: null });
}

/** Drops everything. */
export function forgetAll(): void {
  kept = null;
  for (const listener of listeners) listener();
}

/** For useSyncExternalStore. */
export function onKeptChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
