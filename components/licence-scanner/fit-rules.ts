import { CARD_MM, RULES, type Rule } from "./card-layout";
import type { Quad } from "./licence-reader";
import { at, type Gray } from "./pixels";
import { type Homography, project, straighten } from "./straighten";

/** Pixels a millimetre of the straightened card that lines are looked for in. */
export const SCALE = 5;

/** The whole card seen from above, coarse but quick. */
export function flatCard(gray: Gray, card: Homography): Gray {
  const whole = { left: 0, top: 0, right: CARD_MM.width, bottom: CARD_MM.height };
  return straighten(gray, card, CARD_MM, whole, SCALE, "fast");
}

/** How dark a rule is at each millimetre along it, moved across by `shift` millimetres. */
export function ruleDarkness(flat: Gray, rule: Rule, runs: "across" | "down", shift: number): number[] {
  const count = Math.round((rule.to - rule.from) * 1.5);
  const across = (rule.at + shift) * SCALE - 0.5;
  return Array.from({ length: count }, (_, k) => {
    const along = (rule.from + ((k + 0.5) * (rule.to - rule.from)) / count) * SCALE;
    return runs === "across" ? darkness(flat, along, across, 0, 1) : darkness(flat, across, along, 1, 0);
  });
}

/** How much darker a pixel is than those half a millimetre to either side across the line, 0 to 1. */
function darkness(image: Gray, x: number, y: number, ax: number, ay: number): number {
  const value = (px: number, py: number) => {
    const cx = Math.min(image.width - 1, Math.max(0, Math.round(px)));
    const cy = Math.min(image.height - 1, Math.max(0, Math.round(py)));
    return at(image.data, cy * image.width + cx);
  };
  const span = 0.5 * SCALE;
  const here = value(x, y);
  const beside = Math.min(value(x - span * ax, y - span * ay), value(x + span * ax, y + span * ay));
  const drop = beside - here;
  return drop <= 0 ? 0 : Math.min(1, drop / (0.12 * beside + 4));
}

/** A piece of a rule and how far from its place it was found. */
type Found = { x: number; y: number; off: number };

const PIECE = 8;
const REACH_MM = 1.5;
const CLEAR_PIECE = 0.45;

/**
 * The card's corners by its printed lines, for where its edges were not found rightly: a finger over a side, a desk as
 * bright as the card.
 *
 * @param offset millimetres all lines are off together
 * @returns null where too few lines stand out
 */
export function cornersByRules(gray: Gray, card: Homography, offset: { x: number; y: number }): Quad | null {
  const flat = flatCard(gray, card);
  const down = surface(RULES.across.flatMap((rule) => pieces(flat, rule, "across", offset.y)));
  const right = surface(RULES.down.flatMap((rule) => pieces(flat, rule, "down", offset.x)));
  if (!down || !right) return null;
  const { width, height } = CARD_MM;
  return [
    [0, 0],
    [width, 0],
    [width, height],
    [0, height],
  ].map(([x = 0, y = 0]) =>
    project(card, (x + right(x, y)) / width, (y + down(x, y)) / height),
  ) as unknown as Quad;
}

function pieces(flat: Gray, rule: Rule, runs: "across" | "down", middle: number): Found[] {
  const count = Math.max(1, Math.round((rule.to - rule.from) / PIECE));
  return Array.from({ length: count }, (_, k): Found | null => {
    const from = rule.from + (k * (rule.to - rule.from)) / count;
    const piece = { at: rule.at, from, to: from + (rule.to - rule.from) / count };
    let best = { off: 0, dark: 0 };
    for (let step = -REACH_MM * SCALE; step <= REACH_MM * SCALE; step++) {
      const off = middle + step / SCALE;
      const all = ruleDarkness(flat, piece, runs, off);
      const dark = all.reduce((sum, one) => sum + one, 0) / all.length;
      if (dark > best.dark) best = { off, dark };
    }
    if (best.dark < CLEAR_PIECE) return null;
    const along = (piece.from + piece.to) / 2;
    return runs === "across"
      ? { x: along, y: rule.at, off: best.off }
      : { x: rule.at, y: along, off: best.off };
  }).filter((found): found is Found => found !== null);
}

/** off = a + b·x + c·y through most of what was found; what is far from it is left out. */
function surface(found: readonly Found[]): ((x: number, y: number) => number) | null {
  let kept = [...found];
  let plane: [number, number, number] | null = null;
  for (let round = 0; round < 5; round++) {
    if (kept.length < 6) return null;
    plane = leastSquares(kept);
    if (!plane) return null;
    const [a, b, c] = plane;
    const offs = found.map(({ x, y, off }) => Math.abs(a + b * x + c * y - off));
    const middle = [...offs].sort((p, q) => p - q)[Math.floor(offs.length / 2)] as number;
    kept = found.filter((_, i) => (offs[i] as number) <= Math.max(0.15, 2 * middle));
  }
  const [a, b, c] = plane as [number, number, number];
  return (x, y) => a + b * x + c * y;
}

function leastSquares(points: readonly Found[]): [number, number, number] | null {
  const s = [0, 0, 0, 0, 0, 0, 0, 0, 0] as number[];
  const add = (i: number, value: number) => {
    s[i] = (s[i] as number) + value;
  };
  for (const { x, y, off } of points)
    [1, x, y, x * x, x * y, y * y, off, x * off, y * off].forEach((value, i) => {
      add(i, value);
    });
  const [n, sx, sy, xx, xy, yy, o, xo, yo] = s as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const det = n * (xx * yy - xy * xy) - sx * (sx * yy - xy * sy) + sy * (sx * xy - xx * sy);
  if (Math.abs(det) < 1e-6) return null;
  const a = (o * (xx * yy - xy * xy) - sx * (xo * yy - xy * yo) + sy * (xo * xy - xx * yo)) / det;
  const b = (n * (xo * yy - yo * xy) - o * (sx * yy - xy * sy) + sy * (sx * yo - xo * sy)) / det;
  const c = (n * (xx * yo - xy * xo) - sx * (sx * yo - xo * sy) + o * (sx * xy - xx * sy)) / det;
  return [a, b, c];
}
