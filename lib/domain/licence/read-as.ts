// Readings for the tests: what an engine might have made of a line.
import { type Costs, costsOf } from "./alignment";
import type { LineReading } from "./line-reading";

/** A reading of a text, each character as sure as any; `others` by place. */
export function readAs(text: string, others: Record<number, string> = {}): LineReading {
  const chars = [...text];
  return {
    symbols: chars.map((char, i) => ({
      text: char,
      confidence: 0.97,
      others: [...(others[i] ?? "")],
      at: (i + 0.5) / chars.length,
    })),
  };
}

/** Costs of readings of these texts. */
export function costsAs(...texts: string[]): Costs[] {
  return texts.map((text) => costsOf(readAs(text)));
}
