"use client";

import { type FormEvent, useEffect, useRef, useState } from "react";
import type { Bind } from "@/components/journey/use-validated-form";
import type { FieldNote } from "@/components/ui/field-frame";
import { type PrefillSource, prefillFrom } from "@/lib/domain/licence-prefill";
import { personRules } from "@/lib/domain/party-rules";
import {
  forgetAll,
  forgetReading,
  type KeptTyping,
  keepTyping,
  keptReading,
  keptTyping,
} from "./kept-reading";
import { differingGroups, fieldsToFill, freeGroups, type Group } from "./prefill-groups";
import { prefillNotes } from "./read.ja";

/** The photograph a form is to be filled from, and the one its saved answer was filled from. */
export type Photo = { shot: string; saved: string | undefined };
type Sources = Partial<Record<string, PrefillSource>>;
type FormTools = {
  field: Bind;
  getValue: (name: string) => string;
  setValue: (name: string, value: string) => void;
};

const { birthDate: _joined, ...rules } = personRules;
const FIELDS = [...Object.keys(rules), "birthYear", "birthMonth", "birthDay", "authPhone"];

/**
 * Fills お客さま情報の入力 from the licence: what nobody typed at once, the rest only when the customer says so. Each
 * filled field says where its text came from until it is touched. What was typed, passwords excepted, stays while the
 * customer looks at an earlier screen.
 *
 * @param photo null where the customer chose to type
 * @param revision of the saved answer the form shows
 */
export function usePrefill(registration: string, photo: Photo | null, revision: number, form: FormTools) {
  const { field, getValue, setValue } = form;
  const [sources, setSources] = useState<Sources>({});
  const shown = useRef(sources);
  const [differing, setDiffering] = useState<readonly Group[]>([]);
  const [gone, setGone] = useState(false);

  const fill = (groups: readonly Group[]) => {
    const kept = keptReading(registration);
    const prefill = kept ? prefillFrom(kept.reading) : {};
    const names = fieldsToFill(groups, prefill, getValue);
    for (const name of names) setValue(name, prefill[name]?.value ?? "");
    setSources((before) => ({
      ...before,
      ...Object.fromEntries(names.map((name) => [name, prefill[name]?.source])),
    }));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once when the form appears, once when it goes
  useEffect(() => {
    if (!photo) forgetReading();
    const typed = keptTyping(registration, revision);
    for (const [name, value] of Object.entries(typed?.values ?? {})) setValue(name, value);
    setSources(typed?.sources ?? {});
    const kept = photo && keptReading(registration);
    if (kept && kept.shot !== photo.saved && kept.shot !== typed?.shot) {
      const prefill = prefillFrom(kept.reading);
      fill(freeGroups(prefill, getValue, typed?.sources ?? {}));
      setDiffering(differingGroups(prefill, getValue));
    }
    setGone(photo !== null && !kept && !typed && photo.shot !== photo.saved);
    return () =>
      keepOrForget(registration, () => ({
        revision,
        shot: keptReading(registration)?.shot,
        values: Object.fromEntries(FIELDS.map((name) => [name, getValue(name)])),
        sources: shown.current,
      }));
  }, []);
  useEffect(() => {
    shown.current = sources;
  }, [sources]);

  return {
    field: ((name, also) => ({ ...field(name, also), note: noteOf(name, sources[name]) })) satisfies Bind,
    /** Fills a field in unless the licence did: readings the keyboard proposes come second. */
    propose: (name: string, value: string) => {
      if (!sources[name]) setValue(name, value);
    },
    onInput: ({ target }: FormEvent<HTMLFormElement>) => {
      const { name } = target as HTMLInputElement;
      if (sources[name]) setSources({ ...sources, [name]: undefined });
    },
    /** What PrefillOffer shows. */
    offer: {
      differing,
      onTakeOver: () => {
        fill(differing);
        setDiffering([]);
      },
      /** Something in the form still is as the licence has it. */
      filled: Object.values(sources).some((source) => source !== undefined),
      gone,
    },
  };
}

/** Backwards along the licence's screens what stands in the form is kept; anywhere else nothing is. */
function keepOrForget(registration: string, typing: () => KeptTyping) {
  if (!/\/licence\/[a-z]+$|\/account\/(person|input-method)$/.test(location.pathname)) forgetAll();
  else keepTyping(registration, typing());
}

function noteOf(name: string, source: PrefillSource | undefined): FieldNote | undefined {
  if (!source) return undefined;
  if (source === "proposed")
    return { text: name === "postalCode" ? prefillNotes.postalCode : prefillNotes.kana, doubtful: false };
  return { text: prefillNotes[source], doubtful: source === "unsure" };
}
