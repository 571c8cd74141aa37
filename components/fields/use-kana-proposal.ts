"use client";

import { type CompositionEvent, type FormEvent, useRef } from "react";
import { toKana } from "@/lib/domain/kana";

const READING = /^[\u3041-\u3096\u30A1-\u30F6ーｦ-ﾟ]+$/;

/**
 * Proposes the kana of a name from what the input method reads while it is typed. A kana field that was touched is
 * left alone, and the proposal stays editable: a reading is a guess. Keyboards that give no reading propose nothing.
 */
export function useKanaProposal(propose: (kana: string) => void) {
  const proposed = useRef("");
  const reading = useRef("");
  const touched = useRef(false);
  return {
    name: {
      onCompositionUpdate: (event: CompositionEvent<HTMLInputElement>) => {
        if (READING.test(event.data)) reading.current = event.data;
      },
      onCompositionEnd: () => {
        if (!touched.current && reading.current) {
          proposed.current += toKana(reading.current);
          propose(proposed.current);
        }
        reading.current = "";
      },
      onInput: (event: FormEvent<HTMLInputElement>) => {
        if (event.currentTarget.value !== "" || touched.current) return;
        proposed.current = "";
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
