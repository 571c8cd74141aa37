import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { create, type Font } from "fontkit";
import { findVariants, type Variants } from "./variants";

export type Weight = "regular" | "bold";

/** What stands where a font has no glyph: the printer's mark for a missing character (下駄). */
export const MISSING = "〓";

const cache = new Map<Weight, { font: Font; variants: Variants }>();

/**
 * Noto Sans JP, parsed at the first document and kept. It has JIS X 0213 and the compatibility ideographs (髙 﨑 𠮷,
 * U+FA19 beside 神), and the variants that selectors choose (葛󠄀).
 */
export function font(weight: Weight): Font {
  return loaded(weight).font;
}

function loaded(weight: Weight) {
  let found = cache.get(weight);
  if (!found) {
    const font = create(readFileSync(fileURLToPath(FILES[weight]()))) as Font;
    found = { font, variants: findVariants(font) };
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

/**
 * The text as the font can print it: 〓 for every character it lacks, so that a reader sees that something is missing
 * and where; variation selectors only where they make a difference. Both weights have the same characters.
 */
export function drawable(text: string): string {
  const { font, variants } = loaded("regular");
  let drawn = "";
  let before = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    if (/\p{Variation_Selector}/u.test(char)) {
      if (variants.get(code)?.has(before)) drawn += char;
    } else drawn += char === "\n" || font.hasGlyphForCodePoint(code) ? char : MISSING;
    before = code;
  }
  return drawn;
}

/** Whether the font lacks a character of any of the texts. */
export function anyMissing(texts: readonly string[]): boolean {
  return texts.some((text) => drawable(text).includes(MISSING));
}
