import type { Quad } from "./licence-reader";
import { distance, meanSide } from "./quad-geometry";

/** What is seen through the camera at one moment. */
export type FrameMeasures = {
  /** The card in the frame, or null where none is seen. */
  card: Quad | null;
  frame: { width: number; height: number };
  /** Mean brightness within the guide frame, 0 to 255. */
  brightness: number;
  /** The part of the guide frame that is burnt out, 0 to 1. */
  glare: number;
  /** How steep edges are for their height, 0.25 (soft) to 1. */
  sharpness: number;
};

export type Hint = "dark" | "no-card" | "near" | "far" | "tilted" | "glare" | "blurred" | "good";

const DARKEST = 55;
const MOST_GLARE = 0.01;
const LEAST_SHARPNESS = 0.31;
/** The card's width in the frame's: below it, letters have too few pixels. */
const LEAST_FILL = 0.55;
/** Opposite sides of a card seen from above are alike. */
const MOST_SKEW = 1.18;
const MOST_TURN = 12;

/** What is in the way of a good picture, the gravest first. */
export function hintOf({ card, frame, brightness, glare, sharpness }: FrameMeasures): Hint {
  if (brightness < DARKEST) return "dark";
  if (!card) return "no-card";
  const [a, b, c, d] = card;
  if (card.some(({ x, y }) => atEdge(x, frame.width) || atEdge(y, frame.height))) return "near";
  if (meanSide(card) / frame.width < LEAST_FILL) return "far";
  const turn = (Math.abs(Math.atan2(b.y - a.y, b.x - a.x)) * 180) / Math.PI;
  const skew = Math.max(ratio(distance(a, b), distance(d, c)), ratio(distance(a, d), distance(b, c)));
  if (skew > MOST_SKEW || Math.min(turn, 180 - turn) > MOST_TURN) return "tilted";
  if (glare > MOST_GLARE) return "glare";
  return sharpness < LEAST_SHARPNESS ? "blurred" : "good";
}

const atEdge = (at: number, length: number) => at < 0.01 * length || at > 0.99 * length;
const ratio = (a: number, b: number) => Math.max(a, b) / Math.max(1, Math.min(a, b));

/** Good frames in a row before the shutter goes by itself, and how far the corners may wander between two of them. */
const STEADY_FRAMES = 3;
const MOST_DRIFT = 0.015;

/** How long the card has been held well: what the automatic shutter goes by. */
export type Steadiness = { frames: number; card: Quad | null };
export const UNSTEADY: Steadiness = { frames: 0, card: null };

/** Counts good frames whose corners stay where they are. */
export function steadied(before: Steadiness, measures: FrameMeasures): Steadiness {
  const { card, frame } = measures;
  if (!card || hintOf(measures) !== "good") return UNSTEADY;
  const last = before.card;
  const still = last?.every((point, i) => {
    const now = card[i];
    return now !== undefined && distance(point, now) < MOST_DRIFT * frame.width;
  });
  return { frames: still ? before.frames + 1 : 1, card };
}

export function steadyEnough({ frames }: Steadiness): boolean {
  return frames >= STEADY_FRAMES;
}
