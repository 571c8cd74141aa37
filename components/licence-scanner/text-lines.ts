import { type Box, cut, type Ink, soft } from "./ink";
import { at } from "./pixels";

/** Ink above this belongs to a stroke; below is the paper's pattern. */
const STROKE = 0.4;

/** How many pixels of each column, or each row, belong to strokes. */
function profile(ink: Ink, along: "columns" | "rows"): Float32Array {
  const { data } = soft(ink);
  const sums = new Float32Array(along === "columns" ? ink.width : ink.height);
  for (let y = 0, i = 0; y < ink.height; y++)
    for (let x = 0; x < ink.width; x++, i++)
      if (at(data, i) > STROKE) {
        const to = along === "columns" ? x : y;
        sums[to] = at(sums, to) + 1;
      }
  return sums;
}

type Run = { from: number; to: number };

/** Stretches of `values` above `least`, those nearer than `join` made one. */
function runs(values: Float32Array, least: number, join: number): Run[] {
  const found: Run[] = [];
  values.forEach((value, i) => {
    if (value <= least) return;
    const last = found.at(-1);
    if (last && i - last.to <= join) last.to = i + 1;
    else found.push({ from: i, to: i + 1 });
  });
  return found;
}

/**
 * The lines of text in a row of the card, one or two.
 *
 * @param scale pixels a millimetre
 */
export function textLines(row: Ink, scale: number): Box[] {
  const rows = profile(row, "rows");
  const most = Math.max(...rows);
  if (most === 0) return [];
  const found = runs(rows, most * 0.08, scale * 0.12).filter(({ from, to }) => to - from > scale * 1.1);
  const tall = found.flatMap((run) => (run.to - run.from > scale * 3.7 ? halves(rows, run) : [run]));
  const [only] = tall;
  const shown = tall.length === 1 && only ? [only, ...shortLine(row, only, scale)] : tall;
  return shown
    .map(({ from, to }) => ({
      top: Math.max(0, from - pad(scale)),
      bottom: Math.min(row.height, to + pad(scale)),
    }))
    .map(({ top, bottom }) => trim(row, { left: 0, top, right: row.width, bottom }, scale))
    .filter((box): box is Box => box !== null);
}

/** Thin strokes at the edge of a character fall below what counts as a stroke. */
const pad = (scale: number) => Math.round(0.1 * scale);

/** A second line of a character or two, too little to show beside the first one's ink. */
function shortLine(row: Ink, { to }: Run, scale: number): Run[] {
  if (row.height - to < scale * 1.7) return [];
  const box = { left: 0, top: to, right: Math.min(row.width, Math.round(scale * 12)), bottom: row.height };
  const below = profile(cut(row, box), "rows");
  const most = Math.max(...below);
  if (most < scale * 0.35) return [];
  return runs(below, most * 0.15, scale * 0.3)
    .filter((run) => run.to - run.from > scale * 1.2 && run.to - run.from < scale * 2.8)
    .slice(0, 1)
    .map((run) => ({ from: run.from + to, to: run.to + to }));
}

/** Two lines that touch, parted where there is least ink near the middle. */
function halves(rows: Float32Array, { from, to }: Run): Run[] {
  const third = Math.round((to - from) / 3);
  let middle = from + third;
  for (let i = from + third; i < to - third; i++) if (at(rows, i) < at(rows, middle)) middle = i;
  return [
    { from, to: middle },
    { from: middle, to },
  ];
}

/** The box without the empty paper left and right of its text. */
export function trim(row: Ink, box: Box, scale: number): Box | null {
  const columns = profile(cut(row, box), "columns");
  const found = runs(columns, 1, scale * 7).filter(({ from, to }) => to - from > scale * 0.8);
  const widest = found.reduce<Run | null>(
    (best, run) => (!best || run.to - run.from > best.to - best.from ? run : best),
    null,
  );
  const side = Math.round(0.25 * scale);
  return (
    widest && {
      ...box,
      left: Math.max(0, box.left + widest.from - side),
      right: Math.min(box.right, box.left + widest.to + side),
    }
  );
}

/** The middle of the widest gap between strokes from `from` to `to`, in pixels. */
export function widestGap(row: Ink, from: number, to: number): number {
  const widest = gaps(row, from, to)[0];
  return widest ? Math.round((widest.from + widest.to) / 2) : Math.round((from + to) / 2);
}

/** Where along a line its first wide gap is, 0 to 1; null where none is at least `least` pixels wide. */
export function gapIn(line: Ink, least: number): { from: number; to: number } | null {
  const [widest, ...others] = gaps(line, 0, line.width).filter(
    ({ from, to }) => to - from >= least && from > 0 && to < line.width,
  );
  if (!widest) return null;
  // Names in Latin letters have several gaps alike; the surname ends at the first.
  const alike = others.filter(({ from, to }) => to - from > 0.75 * (widest.to - widest.from));
  const first = [widest, ...alike].reduce((a, b) => (a.from < b.from ? a : b));
  return { from: first.from / line.width, to: first.to / line.width };
}

/** The gaps between strokes from `from` to `to`, widest first. */
function gaps(row: Ink, from: number, to: number): Run[] {
  const columns = profile(row, "columns");
  const found: Run[] = [];
  let start = from;
  for (let x = from; x <= to; x++) {
    if (x < to && at(columns, x) <= 1) continue;
    if (x > start) found.push({ from: start, to: x });
    start = x + 1;
  }
  return found.sort((a, b) => b.to - b.from - (a.to - a.from));
}
