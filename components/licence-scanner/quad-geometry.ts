import type { Point, Quad } from "./licence-reader";

export function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** The mean of a card's upper and lower side. */
export function meanSide([a, b, c, d]: Quad): number {
  return (distance(a, b) + distance(d, c)) / 2;
}
