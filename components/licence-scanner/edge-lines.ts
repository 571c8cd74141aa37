import { at, boxBlur, type Plane } from "./pixels";

/** Brightness steps: where they are steepest, how steep (`strength`), and which way they rise. */
export type Edges = {
  width: number;
  height: number;
  /** Rise to the right and downwards. */
  gx: Float32Array;
  gy: Float32Array;
  /** Length of the rise, 0 off the crest of an edge. */
  crest: Float32Array;
  /** What counts as a clear edge in this picture. */
  clear: number;
};

/** x·cos(angle) + y·sin(angle) = distance; `angle` from 0 to π. */
export type Line = { angle: number; distance: number; votes: number };

const DEGREES = 180;
const MOST_LINES = 44;

/** Scharr's gradient after a light blur, thinned to its crests. */
export function edgesOf(image: Plane): Edges {
  const { width, height } = image;
  const { data } = boxBlur(image, 1);
  const gx = new Float32Array(width * height);
  const gy = new Float32Array(width * height);
  const size = new Float32Array(width * height);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      const nw = at(data, i - width - 1);
      const ne = at(data, i - width + 1);
      const sw = at(data, i + width - 1);
      const se = at(data, i + width + 1);
      const dx = (3 * (ne + se - nw - sw) + 10 * (at(data, i + 1) - at(data, i - 1))) / 32;
      const dy = (3 * (sw + se - nw - ne) + 10 * (at(data, i + width) - at(data, i - width))) / 32;
      gx[i] = dx;
      gy[i] = dy;
      size[i] = Math.hypot(dx, dy);
    }
  const crest = new Float32Array(width * height);
  for (let y = 1; y < height - 1; y++)
    for (let x = 1, i = y * width + 1; x < width - 1; x++, i++) {
      const here = at(size, i);
      if (here < 1) continue;
      const flat = Math.abs(at(gx, i)) > 2 * Math.abs(at(gy, i));
      const steep = Math.abs(at(gy, i)) > 2 * Math.abs(at(gx, i));
      const rising = at(gx, i) * at(gy, i) > 0;
      const step = flat ? 1 : steep ? width : rising ? width + 1 : width - 1;
      if (here >= at(size, i - step) && here > at(size, i + step)) crest[i] = here;
    }
  const sorted = size.slice().sort();
  const noise = at(sorted, (sorted.length * 0.5) | 0);
  return { width, height, gx, gy, crest, clear: Math.max(2.5, noise * 2) };
}

/**
 * The straight lines of a picture by a Hough transform: each edge votes for the lines through it whose direction fits
 * its own, by the square root of its strength, so that a card on paper counts beside print on a card.
 */
export function edgeLines(edges: Edges): Line[] {
  const { width, height, gx, gy, crest } = edges;
  const reach = Math.ceil(Math.hypot(width, height));
  const across = 2 * reach + 1;
  const votes = new Float32Array(DEGREES * across);
  const cos = Float32Array.from({ length: DEGREES }, (_, d) => Math.cos((d * Math.PI) / DEGREES));
  const sin = Float32Array.from({ length: DEGREES }, (_, d) => Math.sin((d * Math.PI) / DEGREES));
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      const strength = at(crest, i);
      if (strength < edges.clear * 0.6) continue;
      const weight = Math.min(5, Math.sqrt(strength));
      const direction = (Math.atan2(at(gy, i), at(gx, i)) / Math.PI) * DEGREES;
      const middle = Math.round(direction);
      for (let d = middle - 3; d <= middle + 3; d++) {
        const angle = ((d % DEGREES) + DEGREES) % DEGREES;
        const distance = x * at(cos, angle) + y * at(sin, angle) + reach;
        const low = distance | 0;
        const part = distance - low;
        const slot = angle * across + low;
        votes[slot] = at(votes, slot) + weight * (1 - part);
        votes[slot + 1] = at(votes, slot + 1) + weight * part;
      }
    }
  return peaks(votes, across, reach);
}

function peaks(votes: Float32Array, across: number, reach: number): Line[] {
  const found: Line[] = [];
  const least = 40;
  for (let angle = 0; angle < DEGREES; angle++)
    for (let slot = 1; slot < across - 1; slot++) {
      const here = at(votes, angle * across + slot);
      if (here < least || here < at(votes, angle * across + slot - 1)) continue;
      if (here <= at(votes, angle * across + slot + 1)) continue;
      found.push({ angle: (angle * Math.PI) / DEGREES, distance: slot - reach, votes: here });
    }
  found.sort((a, b) => b.votes - a.votes);
  const kept: Line[] = [];
  for (const line of found) {
    if (kept.length >= MOST_LINES) break;
    if (!kept.some((other) => alike(line, other))) kept.push(line);
  }
  return kept;
}

/** Two peaks of one line. At 0 and π a line turns into itself with its distance's sign changed. */
function alike(a: Line, b: Line): boolean {
  const turn = Math.abs(a.angle - b.angle);
  const same = turn < Math.PI / 2;
  const angle = same ? turn : Math.PI - turn;
  const apart = Math.abs(same ? a.distance - b.distance : a.distance + b.distance);
  return (angle < 0.06 && apart < 3.5) || (angle < 0.1 && apart < 2);
}
