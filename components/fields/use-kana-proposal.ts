"use client";

import { type CompositionEvent, type FormEvent, useRef } from "react";
import { toKana } from "@/lib/domain/kana";

const READING = /^[\u3041-\u3096\u30A1-\u30F6ーｦ-ﾟ]+$/;

/**
 * Proposes the kana of a name from what the input method reads while it is typed, as long as the name only grows: a
 * part that was deleted or converted again has no reading of its own. A kana field that was touched is left alone, and the proposal stays editable: a reading is a guess. Keyboards that give no reading propose nothing.
 */
export function useKanaProposal(propose: (kana: string) => void) {
  const proposed = useRef("");
  const reading = useRef("");
  const touched = useRef(false);
  /** The name as it read after the last proposal. Once it was changed otherwise, the reading no longer fits. */
  const followed = useRef("");
  return {
    name: {
      onCompositionUpdate: (event: CompositionEvent<HTMLInputElement>) => {
        if (READING.test(event.data)) reading.current = event.data;
      },
      onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => {
        const { value } = event.currentTarget;
        const added = value === followed.current + event.data;
        if (!touched.current && reading.current && added) {
          proposed.current += toKana(reading.current);
          followed.current = value;
          propose(proposed.current);
        }
        reading.current = "";
      },
      onInput: (event: FormEvent<HTMLInputElement>) => {
        if (event.currentTarget.value !== "" || touched.current) return;
        proposed.current = "";
        followed.current = "";
        propose("");
      },
    },
    kana: {
      onInput: () => {
        touched.current = true;
      },
    },
  };
}
