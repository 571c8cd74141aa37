import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";

export type Weight = "regular" | "bold";

/** What stands where a font has no glyph: the printer's mark for a missing character (下駄). */
export const MISSING = "〓";

const cache = new Map<Weight, Font>();

/**
 * Noto Sans JP, parsed at the first document and kept. It has JIS X 0213 and the compatibility ideographs (髙 﨑 𠮷,
 * 神 beside 神), and the variation selectors of names (葛󠄀).
 */
export function font(weight: Weight): Font {
  let found = cache.get(weight);
  if (!found) {
    found = create(readFileSync(fileURLToPath(FILES[weight]()))) as Font;
    cache.set(weight, found);
  }
  return found;
}

// Spelled out as literals: this is how the build finds the files and takes them along, wherever it is started from.
const FILES: Record<Weight, () => URL> = {
  regular: () =>
    new URL(
      "../../node_modules/@expo-google-fonts/noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
      import.meta.url,
    ),
  bold: () =>
    new URL(
      "../../node_modules/@expo-google-fonts/noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf",
      import.meta.url,
    ),
};

/** The text with 〓 for every character the font lacks: a reader sees that something is missing, and where. */
export function drawable(text: string): string {
  const known = font("regular");
  return [...text]
    .map((char) =>
      isInvisible(char) || known.hasGlyphForCodePoint(char.codePointAt(0) ?? 0) ? char : MISSING,
    )
    .join("");
}

/** Whether the font lacks a character of any of the texts. */
export function anyMissing(texts: readonly string[]): boolean {
  return texts.some((text) => drawable(text) !== text);
}

/** Line feeds are laid out, variation selectors choose a glyph; neither has one of its own. */
function isInvisible(char: string): boolean {
  return /^(?:\n|\p{Variation_Selector})$/u.test(char);
}
