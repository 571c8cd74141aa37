import { type Costs, costInAll, textOf } from "./alignment";
import type { Judged } from "./judged";

/**
 * The text that several readings of one piece agree on best, for text no list knows: begins with the reading nearest
 * to all, and changes it a character at a time while that lowers the cost against all.
 */
export function consensus(readings: readonly Costs[]): Judged<string> {
  const texts = [...new Set(readings.map(textOf))];
  const priced = texts
    .map((text) => ({ text, cost: costInAll(text, readings) }))
    .sort((a, b) => a.cost - b.cost);
  let best = priced[0] ?? { text: "", cost: 0 };
  const seen = new Map(priced.map(({ text, cost }) => [text, cost]));
  for (let round = 0; round < 8; round++) {
    let better = best;
    for (const text of changed(best.text, readings)) {
      if (seen.has(text)) continue;
      const cost = costInAll(text, readings);
      seen.set(text, cost);
      if (cost < better.cost) better = { text, cost };
    }
    if (better === best) break;
    best = better;
  }
  const next = Math.min(...[...seen].filter(([text]) => text !== best.text).map(([, cost]) => cost));
  return { value: best.text, cost: best.cost, margin: Number.isFinite(next) ? next - best.cost : 3 };
}

/** The text with one character changed to, left out for, or added from what some reading has near that place. */
function* changed(text: string, readings: readonly Costs[]): Generator<string> {
  const chars = [...text];
  for (let i = 0; i <= chars.length; i++) {
    const before = chars.slice(0, i).join("");
    const after = chars.slice(i + 1).join("");
    if (i < chars.length) yield before + after;
    const near = new Set<string>();
    for (const costs of readings)
      for (let j = Math.max(0, i - 1); j <= Math.min(costs.length - 1, i + 1); j++) {
        const symbol = costs[j] as Costs[number];
        for (const [char, cost] of symbol.known) if (cost < 1.9) near.add(char);
      }
    for (const char of near) {
      if (i < chars.length && char !== chars[i]) yield before + char + after;
      yield before + char + chars.slice(i).join("");
    }
  }
}
