import type { Font } from "fontkit";

/** Glyphs of variant kanji by selector and character: 葛 with U+E0100 is another glyph than 葛 alone. */
export type Variants = Map<number, Map<number, number>>;

type Selector = {
  varSelector: number;
  nonDefaultUVS: { unicodeValue: number; glyphID: number }[] | null;
};
type CharacterMap = {
  uvs: { varSelectors: { toArray(): Selector[] } } | null;
  getVariationSelector(character: number, selector: number): number;
};

/**
 * The variants a font draws differently (OpenType cmap, format 14), and makes the font find them: fontkit 2.0.4 looks
 * for a variant only among the characters whose selector changes nothing, so it never finds one.
 */
export function findVariants(font: Font): Variants {
  const map = (font as unknown as { _cmapProcessor: CharacterMap })._cmapProcessor;
  const variants: Variants = new Map();
  for (const { varSelector, nonDefaultUVS } of map.uvs?.varSelectors.toArray() ?? []) {
    const glyphs = (nonDefaultUVS ?? []).map(({ unicodeValue, glyphID }) => [unicodeValue, glyphID] as const);
    variants.set(varSelector, new Map(glyphs));
  }
  map.getVariationSelector = (character, selector) => variants.get(selector)?.get(character) ?? 0;
  return variants;
}
