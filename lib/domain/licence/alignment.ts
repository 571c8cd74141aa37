import { foldHyphens } from "../text";
import { confusable, oldForms } from "./confusable";
import type { LineReading } from "./line-reading";
import { unreadable } from "./unreadable";

/**
 * What it costs to take one reading of a line for a text: nothing where the engine read that text, more the less likely
 * the engine held the characters that differ. Costs are near to negative logarithms, so that those of several readings
 * of one line add up and the text with the least sum is the likeliest.
 */
const COST = {
  /** The engine's own second choice, and for each one after it. */
  second: 1.3,
  further: 0.25,
  confusable: 1.6,
  different: 3,
  /** Any character where the text has one the engine's model doesn't know. */
  unreadable: 1.9,
  /** The same for an old form, which the model knows and seldom reads. */
  oldForm: 1.7,
  /** A character of the text that the engine saw nothing of. */
  missed: 2.4,
  missedThin: 1.6,
  /** A character the engine saw and the text has not. */
  extra: 2.2,
  extraThin: 1.2,
};

const THIN = "-ー一1.,、・'|!";

/** A reading made ready to be compared: per character what it costs to be another. */
export type Costs = readonly { known: ReadonlyMap<string, number>; text: string; extra: number }[];

/** Letters, digits and hyphens in one form: ⑥ and ６ are 6, every dash is a hyphen. */
export function folded(text: string): string {
  return foldHyphens(text.normalize("NFKC").replace(/\s/g, ""));
}

/** @param fold brings characters to one form; `folded` unless characters' forms matter */
export function costsOf(line: LineReading, fold: (text: string) => string = folded): Costs {
  return line.symbols.flatMap(({ text, confidence, others }) =>
    [...fold(text)].map((char, _, all) => {
      const known = new Map<string, number>();
      if (all.length === 1)
        others.forEach((other, rank) => {
          const one = fold(other);
          if (!known.has(one)) known.set(one, COST.second + COST.further * rank);
        });
      known.set(char, Math.min(0.6, 1.5 * (1 - confidence)));
      return { known, text: char, extra: THIN.includes(char) ? COST.extraThin : COST.extra };
    }),
  );
}

function costAs(symbol: Costs[number], char: string): number {
  const known = symbol.known.get(char);
  if (known !== undefined) return known;
  if (oldForms.has(char)) return COST.oldForm;
  if (unreadable.has(char)) return COST.unreadable;
  return confusable.get(char)?.has(symbol.text) ? COST.confusable : COST.different;
}

const priced = new WeakMap<Costs, Map<string, Int32Array>>();

/** What it costs each symbol of a reading to be a character; worked out once, asked for very often. */
function pricesOf(costs: Costs, char: string): Int32Array {
  let chars = priced.get(costs);
  if (!chars) {
    chars = new Map();
    priced.set(costs, chars);
  }
  let prices = chars.get(char);
  if (!prices) {
    prices = Int32Array.from(costs, (symbol) => Math.round(THOUSANDTHS * costAs(symbol, char)));
    chars.set(char, prices);
  }
  return prices;
}

const extras = new WeakMap<Costs, Int32Array>();

function extrasOf(costs: Costs): Int32Array {
  let prices = extras.get(costs);
  if (!prices) {
    prices = Int32Array.from(costs, ({ extra }) => Math.round(THOUSANDTHS * extra));
    extras.set(costs, prices);
  }
  return prices;
}

/**
 * Costs of a text's beginning against each beginning of a reading, in thousandths: whole numbers take the least memory,
 * and there are very many of these.
 */
export type Row = readonly number[];

export function firstRow(costs: Costs): Row {
  const row = new Array<number>(costs.length + 1).fill(0);
  extrasOf(costs).forEach((extra, j) => {
    row[j + 1] = (row[j] as number) + extra;
  });
  return row;
}

const THOUSANDTHS = 1000;

/** The cost against the whole reading. */
export function lastCost(row: Row): number {
  return (row.at(-1) as number) / THOUSANDTHS;
}

/** The cost against the beginning of the reading that fits best. */
export function leastCost(row: Row): number {
  let cost = row[0] as number;
  for (const one of row) if (one < cost) cost = one;
  return cost / THOUSANDTHS;
}

/** The row after one more character of the text. */
export function nextRow(row: Row, costs: Costs, char: string): Row {
  const missed = THOUSANDTHS * (THIN.includes(char) ? COST.missedThin : COST.missed);
  const prices = pricesOf(costs, char);
  const extra = extrasOf(costs);
  let before = (row[0] as number) + missed;
  const next = new Array<number>(row.length).fill(before);
  for (let j = 1; j < row.length; j++) {
    const as = (row[j - 1] as number) + (prices[j - 1] as number);
    const without = (row[j] as number) + missed;
    const skipped = before + (extra[j - 1] as number);
    before = as < without ? (as < skipped ? as : skipped) : without < skipped ? without : skipped;
    next[j] = before;
  }
  return next;
}

/**
 * The cost of one line from its costs in several readings. They are readings of one and the same line, so they are
 * weighed as one witness, and the worst third is left out: glare or a bad preparation may have spoilt them altogether.
 */
export function together(costs: readonly number[]): number {
  const kept = [...costs].sort((a, b) => a - b).slice(0, Math.max(1, Math.ceil((costs.length * 2) / 3)));
  return kept.reduce((sum, cost) => sum + cost, 0) / kept.length;
}

/** What a whole text costs against a whole reading. */
export function costOf(text: string, costs: Costs): number {
  let row = firstRow(costs);
  for (const char of text) row = nextRow(row, costs, char);
  return lastCost(row);
}

/** What a whole text costs against all readings of a line. */
export function costInAll(text: string, readings: readonly Costs[]): number {
  return together(readings.map((costs) => costOf(text, costs)));
}

/** A reading as the engine had it. */
export function textOf(costs: Costs): string {
  return costs.map(({ text }) => text).join("");
}
