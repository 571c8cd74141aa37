const HYPHENS = /[-\u00AD\u2010-\u2015\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63\uFF0D\uFF70]/g;
const SELECTORS = /[\u{E0100}-\u{E01EF}\uFE00-\uFE0F]/gu;

/** A base and the marks that come apart from it: kana from macOS and PDF, Latin letters with accents. */
const DECOMPOSED = /[\u3041-\u30FF][\u3099\u309A]|[A-Za-z][\u0300-\u036F]+/g;
/** The signs of the radical tables that stand for a kanji. Kangxi radicals have theirs in Unicode's own mapping. */
const KANGXI = /[\u2F00-\u2FD5\u2E9F\u2EF3]/g;
/** Radicals of the supplement by the kanji they look like. Source: Unicode, EquivalentUnifiedIdeograph.txt. */
const RADICALS = new Map([
  ["⺠", "民"],
  ["⺟", "母"],
  ["⻁", "虎"],
  ["⻄", "西"],
  ["⻑", "長"],
  ["⻘", "青"],
  ["⻤", "鬼"],
  ["⻨", "麦"],
  ["⻩", "黄"],
  ["⻫", "斉"],
  ["⻭", "歯"],
  ["⻯", "竜"],
  ["⻲", "亀"],
  ["⻳", "亀"],
]);
/** What nobody sees: joiners, direction marks, soft hyphens, byte order marks, and letters that are drawn as nothing. */
const INVISIBLE = /\p{Cf}|\u034F|\u17B4|\u17B5|[\u115F\u1160\u2800\u3164\uFFA0]/gu;

/**
 * A text as keyboards and clipboards send it, as its reader sees it: without invisible characters, kana and letters in
 * one piece, and kanji where a table of radicals was copied from. Kanji themselves are never normalised. What every
 * field of a form goes through first, in the browser and on the server; its own output stays as it is.
 */
export function foldTyped(text: string): string {
  return text
    .replace(INVISIBLE, "")
    .replace(DECOMPOSED, (run) => run.normalize("NFC"))
    .replace(KANGXI, (radical) => radical.normalize("NFKC"))
    .replace(/[\u2E80-\u2EF3]/g, (radical) => RADICALS.get(radical) ?? radical);
}

/** Full-width digits, letters and signs to half-width. Kana and kanji stay as they are. */
export function foldWidth(text: string): string {
  return text
    .replace(/[\uFF01-\uFF5E]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, " ");
}

/** Every sort of hyphen, dash, minus and long vowel mark people type between digits, to `-`. */
export function foldHyphens(text: string): string {
  return text.replace(HYPHENS, "-");
}

/** Any run of spaces, full-width and no-break ones too, to one space; none at the ends. */
export function foldSpaces(text: string): string {
  return text.replace(/[\s\u3000\u00A0]+/g, " ").trim();
}

/** Half-width kana to full-width, with their voicing marks. Everything else stays as it is. */
export function widenKana(text: string): string {
  return text.replace(/[\uFF66-\uFF9F]+/g, (run) => run.normalize("NFKC"));
}

/** Without the variation selectors that pick a glyph of a kanji. */
export function withoutSelectors(text: string): string {
  return text.replace(SELECTORS, "");
}

/** How many characters a reader sees. */
export function graphemes(text: string): number {
  return splitGraphemes(text).length;
}

/** The characters a reader sees, one by one: surrogate pairs and variation selectors stay with their kanji. */
export function splitGraphemes(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

const segmenter = new Intl.Segmenter("ja", { granularity: "grapheme" });
