import { foldSpaces, graphemes, splitGraphemes, widenKana } from "./text";

const KANA = /^[\u30A1-\u30F6][\u30A1-\u30F6\u30FC]*(?:[ ・][\u30A1-\u30F6][\u30A1-\u30F6\u30FC]*)*$/;

/** `not-kana:X` names the first character that is not taken; nothing after the colon where only their order is wrong. */
export type KanaError = "required" | "too-long" | `not-kana:${string}`;

/** Hiragana and half-width kana to full-width katakana, spaces to one. Small ャュョッ stay small: they matter. */
export function toKana(typed: string): string {
  const wide = widenKana(typed)
    .replace(/\u309B/g, "\u3099")
    .replace(/\u309C/g, "\u309A")
    .normalize("NFC")
    .replace(/[\u3041-\u3096]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0x60))
    .replace(/･/g, "・")
    // A hyphen after kana is a long vowel mark typed on the wrong key.
    .replace(/(?<=[\u30A1-\u30F6\u30FC])[-\u2010-\u2015\u2212\uFF0D]/g, "ー");
  return foldSpaces(wide);
}

/** Takes a reading as typed and gives full-width katakana. */
export function parseKana(
  typed: string,
  options: { max: number },
): { ok: true; value: string } | { ok: false; error: KanaError } {
  const value = toKana(typed);
  if (value === "") return { ok: false, error: "required" };
  if (!KANA.test(value)) {
    const strange = splitGraphemes(value).find((char) => !/^[\u30A1-\u30F6\u30FC ・]$/.test(char));
    return { ok: false, error: `not-kana:${strange ?? ""}` };
  }
  return graphemes(value) > options.max ? { ok: false, error: "too-long" } : { ok: true, value };
}
