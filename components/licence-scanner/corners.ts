import { edgeLines, edgesOf, type Line } from "./edge-lines";
import type { Quad } from "./licence-reader";
import { type Gray, shrink } from "./pixels";
import { refineQuad } from "./refine-quad";
import { bestQuads } from "./score-quads";

export type FoundCard = {
  quad: Quad;
  /** How well the sides are backed by edges, 0 to 1. */
  score: number;
};

/** The length of the longer side corners are looked for in. More finds no more and takes longer. */
const WORKING_SIDE = 560;
/** Below this the best quad is one that clutter makes. */
const LEAST_SCORE = 0.35;

/**
 * The card in a photograph or a frame of the camera: four straight edges with a card's proportions. Which side is up
 * isn't looked at: corners go round from the one nearest the top left of the picture.
 *
 * @param options.side pixels of the copy looked at; less is faster, for a live picture
 */
export function findCard(gray: Gray, options: { side?: number } = {}): FoundCard | null {
  return findCards(gray, { ...options, most: 1 })[0] ?? null;
}

/** The likeliest cards, best first; they overlap, and what is printed on them decides. */
export function findCards(gray: Gray, options: { side?: number; most: number }): FoundCard[] {
  const small = shrink(gray, options.side ?? WORKING_SIDE);
  const scale = gray.width / small.width;
  const edges = edgesOf(small);
  const lines: Line[] = edgeLines(edges);
  return bestQuads(edges, lines, options.most)
    .filter(({ score }) => score >= LEAST_SCORE)
    .map(({ quad, score }) => {
      const full = quad.map(({ x, y }) => ({
        x: (x + 0.5) * scale - 0.5,
        y: (y + 0.5) * scale - 0.5,
      })) as unknown as Quad;
      return { quad: refineQuad(gray, full, 3 * scale), score };
    });
}
