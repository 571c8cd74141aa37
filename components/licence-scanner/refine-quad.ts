import type { Point, Quad } from "./licence-reader";
import { type Gray, sample } from "./pixels";

const SAMPLES = 48;
type Crossing = { x: number; y: number };
type Fit = { px: number; py: number; dx: number; dy: number };

/**
 * Moves each side to where the brightness steps, to fractions of a pixel, and crosses the sides anew.
 *
 * @param reach pixels to look to either side
 */
export function refineQuad(gray: Gray, quad: Quad, reach: number): Quad {
  let refined = quad;
  for (const span of [reach, Math.max(1.5, reach / 2)]) {
    const sides = refined.map((from, i) => refineSide(gray, from, refined[(i + 1) % 4] as Point, span));
    const corners = sides.map((side, i) => meet(sides[(i + 3) % 4] as Fit, side));
    if (
      corners.some(
        (corner, i) =>
          !corner || Math.hypot(corner.x - at4(quad, i).x, corner.y - at4(quad, i).y) > 3 * reach,
      )
    )
      return refined;
    refined = corners as unknown as Quad;
  }
  return refined;
}

function refineSide(gray: Gray, from: Point, to: Point, reach: number): Fit {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  const dx = (to.x - from.x) / length;
  const dy = (to.y - from.y) / length;
  const step = Math.max(0.5, reach / 8);
  const rises: { x: number; y: number; rise: number }[] = [];
  for (let k = 0; k < SAMPLES; k++) {
    const t = 0.07 + (0.86 * k) / (SAMPLES - 1);
    const x = from.x + t * (to.x - from.x);
    const y = from.y + t * (to.y - from.y);
    const found = steepest(gray, x, y, dy, -dx, reach, step);
    if (found) rises.push(found);
  }
  // The card is brighter than the desk or darker all along a side, shadows aside.
  const up = rises.filter(({ rise }) => rise > 0);
  const sum = (some: typeof rises) =>
    some.reduce((total, { rise }) => total + Math.min(40, Math.abs(rise)), 0);
  const down = rises.filter(({ rise }) => rise < 0);
  const chosen = sum(up) >= sum(down) ? up : down;
  if (chosen.length < SAMPLES / 4) return { px: from.x, py: from.y, dx, dy };
  return fit(chosen, step * 1.5) ?? { px: from.x, py: from.y, dx, dy };
}

/** The steepest step along the normal, found between samples by a parabola. */
function steepest(
  gray: Gray,
  x: number,
  y: number,
  nx: number,
  ny: number,
  reach: number,
  step: number,
): { x: number; y: number; rise: number } | null {
  const count = Math.ceil(reach / step);
  const value = (k: number) => sample(gray, x + k * step * nx, y + k * step * ny);
  const rise = (k: number) => value(k + 1) - value(k - 1);
  let best = 0;
  let where = 0;
  for (let k = -count; k <= count; k++) {
    // Nearer steps win over far ones of the same height.
    const weighed = rise(k) * (1 - (0.3 * Math.abs(k)) / count);
    if (Math.abs(weighed) > Math.abs(best)) {
      best = weighed;
      where = k;
    }
  }
  const peak = rise(where);
  if (Math.abs(peak) < 2) return null;
  const before = Math.abs(rise(where - 1));
  const after = Math.abs(rise(where + 1));
  const bend = before - 2 * Math.abs(peak) + after;
  const shift = bend < 0 ? Math.max(-0.5, Math.min(0.5, (before - after) / (2 * bend))) : 0;
  const far = (where + shift) * step;
  return { x: x + far * nx, y: y + far * ny, rise: peak };
}

/** A straight line through most of the points: the ones far from it are left out, round by round. */
function fit(points: readonly Crossing[], tolerance: number): Fit | null {
  let kept = [...points];
  let line: Fit | null = null;
  for (let round = 0; round < 6; round++) {
    if (kept.length < 6) return line;
    line = leastSquares(kept);
    const off = ({ x, y }: Crossing) =>
      Math.abs((x - (line as Fit).px) * (line as Fit).dy - (y - (line as Fit).py) * (line as Fit).dx);
    const offs = points.map(off).sort((a, b) => a - b);
    const middle = offs[Math.floor(offs.length / 2)] as number;
    const limit = Math.max(tolerance * 0.5, middle * 2);
    kept = points.filter((point) => off(point) <= limit);
  }
  return line;
}

function leastSquares(points: readonly Crossing[]): Fit {
  const px = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const py = points.reduce((sum, { y }) => sum + y, 0) / points.length;
  let xx = 0;
  let xy = 0;
  let yy = 0;
  for (const { x, y } of points) {
    xx += (x - px) ** 2;
    xy += (x - px) * (y - py);
    yy += (y - py) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { px, py, dx: Math.cos(angle), dy: Math.sin(angle) };
}

function meet(a: Fit, b: Fit): Point | null {
  const det = a.dx * b.dy - a.dy * b.dx;
  if (Math.abs(det) < 1e-3) return null;
  const t = ((b.px - a.px) * b.dy - (b.py - a.py) * b.dx) / det;
  return { x: a.px + t * a.dx, y: a.py + t * a.dy };
}

function at4(quad: Quad, i: number): Point {
  return quad[i] as Point;
}
