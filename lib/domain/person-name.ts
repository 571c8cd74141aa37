import { foldSpaces, graphemes, splitGraphemes, widenKana } from "./text";

/**
 * 姓, 名 and 担当者名 as identity documents print them: kanji with variation selectors, kana, and the Latin letters
 * residence cards carry. Source: Unicode 17 scripts; MOJ's character set of the family register.
 */
const NAME =
  /^(?:[\p{Script=Han}々〆〇〻ヶヵ\u3041-\u3096\u309D\u309E\u30A1-\u30FA\u30FC-\u30FE・][\u{E0100}-\u{E01EF}\uFE00-\uFE0F]?|[A-Za-zÀ-ÖØ-öø-ÿ'’.-]| )+$/u;

/** `characters:X` names the first character that is not taken. */
export type NameError = "required" | "too-long" | `characters:${string}`;

/**
 * Takes a name as typed. Kanji are never normalised: NFC alone would turn 神 (U+FA19) into 神 (U+795E), and the name
 * has to read as on the document. Only half-width kana and spaces are put right.
 *
 * @param options.max the most characters a reader may count
 */
export function parsePersonName(
  typed: string,
  options: { max: number },
): { ok: true; value: string } | { ok: false; error: NameError } {
  const value = foldSpaces(widenKana(typed));
  if (value === "") return { ok: false, error: "required" };
  const strange = splitGraphemes(value).find((char) => !NAME.test(char));
  if (strange !== undefined) return { ok: false, error: `characters:${strange}` };
  return graphemes(value) > options.max ? { ok: false, error: "too-long" } : { ok: true, value };
}
