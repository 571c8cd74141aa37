import { CARD_MM } from "./card-layout";
import type { Point, Quad } from "./licence-reader";
import { distance, meanSide } from "./quad-geometry";

const PROPORTION = CARD_MM.width / CARD_MM.height;

/**
 * A quad with each of its sides in turn moved to where a card's would be, for where one side of the card doesn't stand
 * out from the desk and something else was taken for it.
 */
export function completed(quad: Quad): Quad[] {
  const [a, b, c, d] = quad;
  const across = meanSide(quad);
  const down = (distance(a, d) + distance(b, c)) / 2;
  const upright = across >= down;
  const tall = (upright ? across / PROPORTION : across * PROPORTION) / down;
  const wide = (upright ? down * PROPORTION : down / PROPORTION) / across;
  return [
    [along(d, a, tall), along(c, b, tall), c, d],
    [a, b, along(b, c, tall), along(a, d, tall)],
    [along(b, a, wide), b, c, along(c, d, wide)],
    [a, along(a, b, wide), along(d, c, wide), d],
  ];
}

/** The point at `part` of the way from one to another; beyond the other where it is more than 1. */
function along(from: Point, to: Point, part: number): Point {
  return { x: from.x + part * (to.x - from.x), y: from.y + part * (to.y - from.y) };
}
