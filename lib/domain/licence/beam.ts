import { type Costs, firstRow, lastCost, leastCost, nextRow, type Row, together } from "./alignment";

/** A beginning of a text, and what it costs against all readings. */
export type Beginning<T> = {
  text: string;
  /** What was chosen at each stage. */
  chosen: readonly T[];
  /** Cost so far: of the best place to stand in each reading. */
  cost: number;
  rows: readonly Row[];
};

export type Choice<T> = { text: string; value: T; cost?: number };

export function begin<T>(readings: readonly Costs[]): Beginning<T> {
  return { text: "", chosen: [], cost: 0, rows: readings.map(firstRow) };
}

/**
 * Goes on from each beginning with each choice, and keeps the cheapest.
 *
 * @param choices what may come next; its own cost is added for what is unlikely in itself
 * @param width how many are kept
 */
export function extend<T>(
  beginnings: readonly Beginning<T>[],
  readings: readonly Costs[],
  choices: (beginning: Beginning<T>) => Iterable<Choice<T>>,
  width: number,
): Beginning<T>[] {
  const kept: Beginning<T>[] = [];
  for (const from of beginnings) {
    // Choices share beginnings; rows of the text so far are kept by it.
    const known = new Map<string, readonly Row[]>([["", from.rows]]);
    const before = spent(from.rows);
    for (const { text, value, cost: own = 0 } of choices(from)) {
      const rows = rowsOf(text, known, readings);
      const cost = from.cost + own + spent(rows) - before;
      if (kept.length === width && cost >= (kept.at(-1) as Beginning<T>).cost) continue;
      const place = kept.findIndex((other) => other.cost > cost);
      kept.splice(place < 0 ? kept.length : place, 0, {
        text: from.text + text,
        chosen: [...from.chosen, value],
        cost,
        rows,
      });
      if (kept.length > width) kept.pop();
    }
  }
  return kept;
}

/** The cost with what is left of each reading counted as extra: the text ends here. */
export function ended<T>(beginning: Beginning<T>): number {
  const last = together(beginning.rows.map(lastCost));
  return beginning.cost - spent(beginning.rows) + last;
}

/** Where in a reading a beginning ends: the last of the cheapest places. */
export function standing(beginning: Beginning<unknown>, reading: number): number {
  const row = beginning.rows[reading] as Row;
  let best = 0;
  row.forEach((cost, j) => {
    if (cost <= (row[best] as number)) best = j;
  });
  return best;
}

function spent(rows: readonly Row[]): number {
  return together(rows.map(leastCost));
}

function rowsOf(
  text: string,
  known: Map<string, readonly Row[]>,
  readings: readonly Costs[],
): readonly Row[] {
  const kept = known.get(text);
  if (kept) return kept;
  const chars = [...text];
  const last = chars.pop() as string;
  const before = rowsOf(chars.join(""), known, readings);
  const rows = before.map((row, i) => nextRow(row, readings[i] as Costs, last));
  known.set(text, rows);
  return rows;
}
