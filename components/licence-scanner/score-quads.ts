import { CARD_MM } from "./card-layout";
import type { Edges, Line } from "./edge-lines";
import type { Point, Quad } from "./licence-reader";
import { at } from "./pixels";
import { distance } from "./quad-geometry";

const PROPORTION = CARD_MM.width / CARD_MM.height;
/** Longest to shortest a card may look under a tilt. */
const LEAST_PROPORTION = PROPORTION / 1.28;
const MOST_PROPORTION = PROPORTION * 1.28;
/** A card smaller than this part of the picture can't be read. */
const LEAST_AREA = 0.1;
const CANDIDATES = 400;
const SAMPLES = 36;

export type ScoredQuad = { quad: Quad; score: number };

/** The quads that two pairs of lines make, whose shape fits a card, best first. */
export function bestQuads(edges: Edges, lines: readonly Line[], most: number): ScoredQuad[] {
  const pairs = parallelPairs(lines, Math.min(edges.width, edges.height) * 0.22);
  const shaped: { quad: Quad; votes: number }[] = [];
  for (let i = 0; i < pairs.length; i++)
    for (let j = i + 1; j < pairs.length; j++) {
      const a = pairs[i] as LinePair;
      const b = pairs[j] as LinePair;
      const quad = crossing(a, b);
      if (quad && looksLikeCard(quad, edges)) shaped.push({ quad, votes: weakest(a, b) });
    }
  shaped.sort((a, b) => b.votes - a.votes);
  const scored = shaped
    .slice(0, CANDIDATES)
    .map(({ quad }) => ({ quad, score: support(edges, quad) }))
    .sort((a, b) => b.score - a.score);
  const kept: ScoredQuad[] = [];
  for (const one of scored) {
    if (kept.length >= most) break;
    if (!kept.some(({ quad }) => near(quad, one.quad))) kept.push(one);
  }
  return kept;
}

type LinePair = { a: Line; b: Line; angle: number };

function parallelPairs(lines: readonly Line[], least: number): LinePair[] {
  const pairs: LinePair[] = [];
  lines.forEach((a, i) => {
    for (const b of lines.slice(i + 1)) {
      const turn = Math.abs(a.angle - b.angle);
      const same = turn < Math.PI / 2;
      if ((same ? turn : Math.PI - turn) > 0.3) continue;
      const apart = Math.abs(same ? a.distance - b.distance : a.distance + b.distance);
      if (apart >= least) pairs.push({ a, b, angle: a.angle });
    }
  });
  return pairs;
}

function weakest(p: LinePair, q: LinePair): number {
  const votes = [p.a.votes, p.b.votes, q.a.votes, q.b.votes];
  return Math.min(...votes) * 2 + votes.reduce((sum, one) => sum + one, 0) * 0.25;
}

function crossing(p: LinePair, q: LinePair): Quad | null {
  const turn = Math.abs(p.angle - q.angle);
  if (Math.min(turn, Math.PI - turn) < 1.05) return null;
  const points = [meet(p.a, q.a), meet(p.a, q.b), meet(p.b, q.b), meet(p.b, q.a)];
  return points.every((point) => point !== null) ? inOrder(points as Point[]) : null;
}

function meet(a: Line, b: Line): Point | null {
  const det = Math.sin(b.angle - a.angle);
  if (Math.abs(det) < 1e-3) return null;
  return {
    x: (a.distance * Math.sin(b.angle) - b.distance * Math.sin(a.angle)) / det,
    y: (b.distance * Math.cos(a.angle) - a.distance * Math.cos(b.angle)) / det,
  };
}

/** Clockwise as seen, beginning with the corner nearest the top left. */
function inOrder(points: Point[]): Quad {
  const cx = points.reduce((sum, { x }) => sum + x, 0) / 4;
  const cy = points.reduce((sum, { y }) => sum + y, 0) / 4;
  const round = [...points].sort((a, b) => Math.atan2(a.y - cy, a.x - cx) - Math.atan2(b.y - cy, b.x - cx));
  const first = round.reduce((best, { x, y }, i) => {
    const to = round[best] as Point;
    return x + y < to.x + to.y ? i : best;
  }, 0);
  return [0, 1, 2, 3].map((k) => round[(first + k) % 4]) as unknown as Quad;
}

function looksLikeCard(quad: Quad, { width, height }: { width: number; height: number }): boolean {
  const slack = 0.03 * Math.max(width, height);
  for (const { x, y } of quad)
    if (x < -slack || y < -slack || x > width + slack || y > height + slack) return false;
  const [a, b, c, d] = quad;
  const top = distance(a, b);
  const right = distance(b, c);
  const bottom = distance(c, d);
  const left = distance(d, a);
  if (Math.max(top, bottom) > 1.4 * Math.min(top, bottom)) return false;
  if (Math.max(left, right) > 1.4 * Math.min(left, right)) return false;
  const across = (top + bottom) / 2;
  const down = (left + right) / 2;
  const proportion = Math.max(across, down) / Math.min(across, down);
  if (proportion < LEAST_PROPORTION || proportion > MOST_PROPORTION) return false;
  return across * down >= LEAST_AREA * width * height;
}

/** How far all sides are backed by edges across them; the weakest side counts most. */
function support(edges: Edges, quad: Quad): number {
  const sides = quad.map((from, i) => sideSupport(edges, from, quad[(i + 1) % 4] as Point));
  const mean = sides.reduce((sum, one) => sum + one, 0) / 4;
  const across = distance(quad[0], quad[1]);
  const down = distance(quad[1], quad[2]);
  const part = (across * down) / (edges.width * edges.height);
  return (0.55 * mean + 0.45 * Math.min(...sides)) * (0.85 + 0.15 * Math.min(1, part * 2));
}

function sideSupport(edges: Edges, from: Point, to: Point): number {
  const length = distance(from, to);
  const nx = (to.y - from.y) / length;
  const ny = -(to.x - from.x) / length;
  let sum = 0;
  // Corners are round: the outer tenth of a side has no edge on the line.
  for (let k = 0; k < SAMPLES; k++) {
    const t = 0.07 + (0.86 * k) / (SAMPLES - 1);
    sum += edgeAt(edges, from.x + t * (to.x - from.x), from.y + t * (to.y - from.y), nx, ny);
  }
  return sum / SAMPLES;
}

/** 0 to 1: an edge across (nx, ny) within two pixels. */
function edgeAt(edges: Edges, x: number, y: number, nx: number, ny: number): number {
  let best = 0;
  for (let off = -2; off <= 2; off++) {
    const px = Math.round(x + off * nx);
    const py = Math.round(y + off * ny);
    if (px < 0 || py < 0 || px >= edges.width || py >= edges.height) continue;
    const i = py * edges.width + px;
    if (at(edges.crest, i) === 0) continue;
    const along = Math.abs(at(edges.gx, i) * nx + at(edges.gy, i) * ny);
    if (along < 0.85 * at(edges.crest, i)) continue;
    best = Math.max(best, along / (along + edges.clear));
  }
  return best;
}

function near(a: Quad, b: Quad): boolean {
  return a.every((point, i) => distance(point, b[i] as Point) < 5);
}
