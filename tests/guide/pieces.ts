import type { Shot } from "./camera";

/** The height of a phone's screen; a picture a little taller stays whole. */
const SCREEN = 844;
const TALLEST = 1100;
/** How far from where it would be even a cut may be. */
const LEEWAY = 150;

/** A part of a picture, in its CSS pixels from the top. */
export type Piece = { top: number; height: number };

/** Cuts a tall picture into pieces of about a phone's height, alike in size, between its blocks where that can be. */
export function piecesOf({ height, cuts }: Pick<Shot, "height" | "cuts">): Piece[] {
  const count = height <= TALLEST ? 1 : Math.ceil(height / SCREEN);
  const pieces: Piece[] = [];
  let top = 0;
  for (let n = 1; n <= count; n++) {
    const even = Math.round((height * n) / count);
    const near = cuts.filter((cut) => Math.abs(cut - even) <= LEEWAY);
    const nearest = near.sort((a, b) => Math.abs(a - even) - Math.abs(b - even))[0];
    const end = n === count ? height : (nearest ?? even);
    pieces.push({ top, height: end - top });
    top = end;
  }
  return pieces;
}
