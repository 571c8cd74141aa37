import type { Ink } from "./ink";
import { at, sample } from "./pixels";

/** Characters that look alike to the engine, and the shapes each has (assets/ocr/make-glyphs.py). */
export type Glyphs = ReadonlyMap<string, { group: string; shapes: readonly Uint8Array[] }>;

const SIDE = 24;
const STYLES = 2;
/** How much more alike the shape of another character has to be than the one's that was read. */
const CLEARLY = 0.02;
/** Less alike than this, a shape is not the one printed. */
const LEAST_LIKENESS = 0.55;

/** Opens the unpacked glyphs.bin. */
export function openGlyphs(file: Uint8Array): Glyphs {
  const end = file.findIndex((byte, i) => byte === 10 && file[i + 1] === 10);
  const groups = new TextDecoder().decode(file.subarray(0, end)).split("\n");
  const glyphs = new Map<string, { group: string; shapes: Uint8Array[] }>();
  let from = end + 2;
  for (const group of groups)
    for (const char of group) {
      const shapes = Array.from({ length: STYLES }, (_, i) =>
        file.subarray(from + i * SIDE * SIDE, from + (i + 1) * SIDE * SIDE),
      );
      glyphs.set(char, { group, shapes });
      from += STYLES * SIDE * SIDE;
    }
  return glyphs;
}

type Name = { lastName: string; firstName: string };

/**
 * The name that is printed, by the shapes of characters that the engine doesn't tell apart or doesn't know: first which
 * of several names, then which form of each character.
 *
 * @param names the likeliest first
 * @param line the ink of the name's line
 * @param gap where 姓 ends and 名 begins, 0 to 1 along the line
 * @param glyphs the shapes to compare with
 */
export function byShape(
  names: readonly [Name, ...Name[]],
  line: Ink,
  gap: { from: number; to: number } | null,
  glyphs: Glyphs,
): Name {
  const [first] = names;
  if (!gap) return first;
  const middle = Math.round(((gap.from + gap.to) / 2) * line.width);
  const surname = inkSpan(line, 0, middle);
  const { lastName, firstName } = likeliest(names, line, surname, glyphs) ?? first;
  return {
    lastName: told(lastName, line, surname, glyphs),
    firstName: told(firstName, line, inkSpan(line, middle, line.width), glyphs),
  };
}

/** The name whose rare characters have the printed shapes; null where none has, or nothing needs telling apart. */
function likeliest(names: readonly [Name, ...Name[]], line: Ink, span: Span, glyphs: Glyphs): Name | null {
  const [first, ...others] = names;
  const rivals = others.filter(
    ({ lastName, firstName }) => firstName === first.firstName && lastName.length === first.lastName.length,
  );
  const own = likeness(first, rivals, line, span, glyphs) ?? LEAST_LIKENESS;
  let best: { name: Name; by: number } | null = null;
  for (const name of rivals) {
    const by = likeness(name, [first], line, span, glyphs);
    if (by !== null && by > own + CLEARLY && (!best || by > best.by)) best = { name, by };
  }
  return best?.name ?? null;
}

/** How alike the printed shapes are to a surname's characters that others don't share; null where a shape is missing. */
function likeness(name: Name, others: readonly Name[], line: Ink, span: Span, glyphs: Glyphs): number | null {
  const chars = [...name.lastName];
  const differing = chars.flatMap((char, i) =>
    others.some(({ lastName }) => [...lastName][i] !== char) ? [{ char, i }] : [],
  );
  let sum = 0;
  for (const { char, i } of differing) {
    const shapes = glyphs.get(char)?.shapes;
    if (!shapes) return null;
    const cell = tight(line, cellOf(line, span, i, chars.length));
    sum += Math.max(...shapes.map((shape) => alike(line, cell, shape)));
  }
  return differing.length > 0 ? sum / differing.length : null;
}

type Span = { from: number; to: number };

/** From the first to the last column with ink. */
function inkSpan(line: Ink, from: number, to: number): Span {
  let first = to;
  let last = from;
  for (let x = from; x < to; x++)
    for (let y = 0; y < line.height; y++)
      if (at(line.data, y * line.width + x) > 0.5) {
        first = Math.min(first, x);
        last = Math.max(last, x + 1);
      }
  return { from: first, to: Math.max(first + 1, last) };
}

/** The cell of one of several characters: they have equal widths; the white round the outer ones is not in the span. */
function cellOf(line: Ink, { from, to }: Span, index: number, count: number): Span {
  const width = (to - from) / (count - 0.08);
  const start = from + index * width - 0.04 * width;
  return { from: Math.max(0, start), to: Math.min(line.width, start + width) };
}

function told(text: string, line: Ink, span: Span, glyphs: Glyphs): string {
  const chars = [...text];
  return chars
    .map((char, i) => {
      const known = glyphs.get(char);
      if (!known) return char;
      const cell = tight(line, cellOf(line, span, i, chars.length));
      const alikeTo = (other: string) =>
        Math.max(...(glyphs.get(other)?.shapes ?? []).map((shape) => alike(line, cell, shape)));
      const read = alikeTo(char);
      const others = [...known.group]
        .filter((other) => other !== char)
        .map((other) => ({ other, by: alikeTo(other) - read }))
        .sort((a, b) => b.by - a.by);
      const best = others[0];
      return best && best.by > CLEARLY ? best.other : char;
    })
    .join("");
}

type Cell = { left: number; right: number; top: number; bottom: number };

/** The box round the ink of a character's cell. */
function tight(line: Ink, { from, to }: Span): Cell {
  const cell = { left: to, right: from, top: line.height, bottom: 0 };
  for (let y = 0; y < line.height; y++)
    for (let x = Math.round(from); x < Math.round(to); x++)
      if (at(line.data, y * line.width + x) > 0.5) {
        cell.left = Math.min(cell.left, x);
        cell.right = Math.max(cell.right, x + 1);
        cell.top = Math.min(cell.top, y);
        cell.bottom = Math.max(cell.bottom, y + 1);
      }
  return cell.right > cell.left ? cell : { left: from, right: to, top: 0, bottom: line.height };
}

/** Correlation of a shape with the ink in a box, moved and stretched a little to fit best. */
function alike(line: Ink, cell: Cell, shape: Uint8Array): number {
  let best = -1;
  for (const grow of [-0.03, 0.01, 0.05])
    for (const dx of [-0.03, 0, 0.03])
      for (const dy of [-0.03, 0, 0.03]) {
        const width = cell.right - cell.left;
        const height = cell.bottom - cell.top;
        const moved = {
          left: cell.left + (dx - grow) * width,
          top: cell.top + (dy - grow) * height,
          right: cell.right + (dx + grow) * width,
          bottom: cell.bottom + (dy + grow) * height,
        };
        best = Math.max(best, correlation(line, moved, shape));
      }
  return best;
}

function correlation(line: Ink, { left, top, right, bottom }: Cell, shape: Uint8Array): number {
  let a = 0;
  let b = 0;
  let aa = 0;
  let bb = 0;
  let ab = 0;
  const count = SIDE * SIDE;
  for (let y = 0, i = 0; y < SIDE; y++)
    for (let x = 0; x < SIDE; x++, i++) {
      const ink = sample(
        line,
        left + ((x + 0.5) / SIDE) * (right - left) - 0.5,
        top + ((y + 0.5) / SIDE) * (bottom - top) - 0.5,
      );
      const mark = at(shape, i) / 255;
      a += ink;
      b += mark;
      aa += ink * ink;
      bb += mark * mark;
      ab += ink * mark;
    }
  const spread = Math.sqrt((aa - (a * a) / count) * (bb - (b * b) / count));
  return spread > 0 ? (ab - (a * b) / count) / spread : 0;
}
