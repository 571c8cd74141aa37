const HYPHENS = /[-\u00AD\u2010-\u2015\u2043\u2212\u2500\u2501\u30FC\uFE58\uFE63\uFF0D\uFF70]/g;
const SELECTORS = /[\u{E0100}-\u{E01EF}\uFE00-\uFE0F]/gu;

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
