import { CARD_MM, RULES, type Rule } from "./card-layout";
import type { Quad } from "./licence-reader";
import { at, type Gray } from "./pixels";
import { type Homography, projection, straighten } from "./straighten";

/** A card whose printed lines were found. */
export type FittedCard = {
  card: Homography;
  /** Millimetres the print is off the place the layout gives. */
  offset: { x: number; y: number };
  /** How many of the printed lines are there, 0 to 1. */
  score: number;
};

const SCALE = 5;
const REACH_MM = 1.2;
/** A licence has at least this part of its lines where they belong; other cards and papers have fewer. */
const LEAST_SCORE = 0.3;
/** Nothing but a licence that was cut out rightly reaches this: no need to look at more quads. */
const CLEAR_SCORE = 0.72;

/**
 * Which of several quads is a licence, and which way up: the one on which a licence's ruled lines stand out.
 *
 * @param quads likeliest first
 * @returns null where none is
 */
export function fitLayout(gray: Gray, quads: readonly Quad[]): FittedCard | null {
  let best: FittedCard | null = null;
  for (const quad of quads)
    for (const turned of uprights(quad)) {
      const fitted = fit(gray, turned);
      if (!best || fitted.score > best.score) best = fitted;
      if (best.score >= CLEAR_SCORE) return best;
    }
  return best && best.score >= LEAST_SCORE ? best : null;
}

/** A card lies one of two ways with its long side along the picture's. */
function uprights(quad: Quad): Quad[] {
  const [a, b, c, d] = quad;
  const across = Math.hypot(b.x - a.x, b.y - a.y) + Math.hypot(c.x - d.x, c.y - d.y);
  const down = Math.hypot(d.x - a.x, d.y - a.y) + Math.hypot(c.x - b.x, c.y - b.y);
  return across >= down
    ? [quad, [c, d, a, b]]
    : [
        [b, c, d, a],
        [d, a, b, c],
      ];
}

function fit(gray: Gray, quad: Quad): FittedCard {
  const card = projection(quad);
  const whole = { left: 0, top: 0, right: CARD_MM.width, bottom: CARD_MM.height };
  const flat = straighten(gray, card, CARD_MM, whole, SCALE, "fast");
  const across = shiftOf(RULES.across, (position, along) => darkness(flat, along, position, 0, 1));
  const down = shiftOf(RULES.down, (position, along) => darkness(flat, position, along, 1, 0));
  return { card, offset: { x: down.shift, y: across.shift }, score: Math.sqrt(across.score * down.score) };
}

/** The shift all rules agree on best, and how dark they are there. */
function shiftOf(rules: readonly Rule[], dark: (position: number, along: number) => number) {
  const reach = Math.round(REACH_MM * SCALE);
  let best = { shift: 0, score: 0 };
  const sums: number[] = [];
  for (let off = -reach; off <= reach; off++) {
    let sum = 0;
    let length = 0;
    for (const rule of rules) {
      const count = Math.round((rule.to - rule.from) * 1.5);
      for (let k = 0; k < count; k++)
        sum += dark(
          rule.at * SCALE + off - 0.5,
          (rule.from + ((k + 0.5) * (rule.to - rule.from)) / count) * SCALE,
        );
      length += count;
    }
    sums.push(sum / length);
  }
  sums.forEach((score, i) => {
    if (score <= best.score) return;
    const before = sums[i - 1] ?? 0;
    const after = sums[i + 1] ?? 0;
    const bend = before - 2 * score + after;
    const part = bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
    best = { shift: (i - reach + part) / SCALE, score };
  });
  return best;
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
