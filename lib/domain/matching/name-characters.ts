import { foldSpaces, foldWidth, splitGraphemes, widenKana, withoutSelectors } from "../text";

const SMALL_KANA = /[ァィゥェォッャュョヮ]/;
const LARGE: Record<string, string> = Object.fromEntries(
  Array.from("ァィゥェォッャュョヮ", (small, at) => [small, "アイウエオツヤユヨワ"[at] ?? small]),
);

/**
 * A name as its bare characters, one element each: without spaces, middle dots and variation selectors; half-width
 * kana, compatibility ideographs and 々 written out; Latin letters large. Kanji keep their shape, and what only looks
 * alike (一 and ー, ニ and 二, 太 and 大, さくら and サクラ) stays apart.
 */
export function nameCharacters(name: string): string[] {
  const text = withoutSelectors(foldWidth(widenKana(name)))
    .normalize("NFKC")
    // A hyphen after kana is a long vowel mark typed on the wrong key.
    .replace(/(?<=[\u3041-\u3096\u30A1-\u30FA])[-\u2010-\u2015\u2212]/g, "ー")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .replace(/[’‘`´]/g, "'")
    .replace(/[\s・･]/g, "")
    .replace(/(\p{Script=Han})[々〻]/gu, "$1$1")
    .replace(/(?<=\p{Script=Han})[ヶケ](?=\p{Script=Han})/gu, "ヶ")
    .replace(/(?<=\p{Script=Han})[ヵカ](?=\p{Script=Han})/gu, "ヵ")
    .toUpperCase();
  return splitGraphemes(text);
}

/**
 * Registers that had no small kana write リヨウ for リョウ. Where one side has none at all, the other's are enlarged;
 * where both have some, their size counts.
 */
export function alignSmallKana(one: string[], other: string[]): [string[], string[]] {
  const hasSmall = (characters: string[]) => characters.some((char) => SMALL_KANA.test(char));
  const large = (characters: string[]) => characters.map((char) => LARGE[char] ?? char);
  if (hasSmall(one) === hasSmall(other)) return [one, other];
  return [large(one), large(other)];
}

/** Whether two texts read the same but for width and number of spaces. */
export function sameToTheLetter(one: string, other: string): boolean {
  return foldSpaces(one) === foldSpaces(other);
}
