/** One character as an engine read it. */
export type ReadSymbol = {
  text: string;
  /** The engine's own confidence, 0 to 1. */
  confidence: number;
  /** What else it might be, likeliest first, without `text`. */
  others: readonly string[];
  /** Where its middle is in the picture of the line, 0 left to 1 right. */
  at: number;
};

/** One line of text as an engine read it, from one preparation of its picture. */
export type LineReading = { symbols: readonly ReadSymbol[] };

/** Several lines of one field as one: an address in two rows. */
export function joined(lines: readonly LineReading[]): LineReading {
  return { symbols: lines.flatMap(({ symbols }) => symbols) };
}
