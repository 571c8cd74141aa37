import { RULES } from "./card-layout";
import { cornersByRules, flatCard, ruleDarkness, SCALE } from "./fit-rules";
import type { Quad } from "./licence-reader";
import type { Gray } from "./pixels";
import { distance } from "./quad-geometry";
import { type Homography, projection } from "./straighten";

/** A card whose printed lines were found. */
export type FittedCard = {
  card: Homography;
  /** Millimetres the print is off the place the layout gives. */
  offset: { x: number; y: number };
  /** How many of the printed lines are there, 0 to 1. */
  score: number;
};

const REACH_MM = 1.2;
/** A licence has at least this part of its lines where they belong; other cards and papers have fewer. */
const LEAST_SCORE = 0.3;
/** Only a licence that was cut out rightly reaches this: no need to look at more quads. */
const CLEAR_SCORE = 0.62;
/** From here on corners by the printed lines may be better than those by the edges. */
const WORTH_POLISHING = 0.38;

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
      const rough = fit(gray, turned);
      const fitted = rough.score >= WORTH_POLISHING ? polished(gray, rough) : rough;
      if (!best || fitted.score > best.score) best = fitted;
      if (best.score >= CLEAR_SCORE) return best;
    }
  return best && best.score >= LEAST_SCORE ? best : null;
}

/** The same card with corners by its printed lines, as long as that makes the lines stand out more. */
function polished(gray: Gray, fitted: FittedCard): FittedCard {
  let best = fitted;
  for (let round = 0; round < 3; round++) {
    const quad = cornersByRules(gray, best.card, best.offset);
    const next = quad && fit(gray, quad);
    if (!next || next.score <= best.score + 0.005) break;
    best = next;
  }
  return best;
}

/** A card lies one of two ways with its long side along the picture's. */
function uprights(quad: Quad): Quad[] {
  const [a, b, c, d] = quad;
  const across = distance(a, b) + distance(c, d);
  const down = distance(a, d) + distance(b, c);
  return across >= down
    ? [quad, [c, d, a, b]]
    : [
        [b, c, d, a],
        [d, a, b, c],
      ];
}

function fit(gray: Gray, quad: Quad): FittedCard {
  const card = projection(quad);
  const flat = flatCard(gray, card);
  const across = shiftOf((shift) =>
    RULES.across.flatMap((rule) => ruleDarkness(flat, rule, "across", shift)),
  );
  const down = shiftOf((shift) => RULES.down.flatMap((rule) => ruleDarkness(flat, rule, "down", shift)));
  return { card, offset: { x: down.shift, y: across.shift }, score: Math.sqrt(across.score * down.score) };
}

/** The shift in millimetres that all rules agree on best, and how dark they are there. */
function shiftOf(dark: (shift: number) => number[]) {
  const reach = Math.round(REACH_MM * SCALE);
  const scores = Array.from({ length: 2 * reach + 1 }, (_, i) => mean(dark((i - reach) / SCALE)));
  let best = { shift: 0, score: 0 };
  scores.forEach((score, i) => {
    if (score <= best.score) return;
    const before = scores[i - 1] ?? 0;
    const after = scores[i + 1] ?? 0;
    const bend = before - 2 * score + after;
    const part = bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
    best = { shift: (i - reach + part) / SCALE, score };
  });
  return best;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
