import type { Quad } from "./licence-reader";
import { at, type Gray, sample } from "./pixels";

/** What a frame of the camera is like, as far as it decides whether it can be read. */
export type FrameQuality = {
  /** Mean brightness of the card, 0 black to 1 white. */
  brightness: number;
  /** How steep the steepest edges on the card are, 0 blurred to 1: a step from one pixel to the next. */
  sharpness: number;
  /** Part of the card that is blown out, 0 to 1. */
  glare: number;
  /** The card's longer side in parts of the frame's longer side. */
  size: number;
  /** How much longer one side looks than the one opposite: 0 straight from above. */
  tilt: number;
};

/** What is in the way of a good picture, most important first. */
export type FrameProblem = "too-dark" | "too-far" | "tilted" | "glare" | "too-blurred";

/** From when on each of them spoils reading. Measured on pictures that were read rightly and wrongly. */
export const FRAME_LIMITS = { brightness: 0.25, size: 0.5, tilt: 0.16, glare: 0.02, sharpness: 0.16 };

/** Points looked at along the card's length and height. */
const ACROSS = 96;
const DOWN = 60;
/** Brighter than this, paper has no print left. */
const BLOWN_OUT = 250;

/**
 * Judges a frame in which findCard found a card. Cheap enough for a live picture: it looks at some six thousand points.
 */
export function assessFrame(gray: Gray, quad: Quad): FrameQuality {
  const [a, b, c, d] = quad;
  const steps: number[] = [];
  let sum = 0;
  let blown = 0;
  const values = new Float32Array(ACROSS * DOWN);
  for (let j = 0, k = 0; j < DOWN; j++)
    for (let i = 0; i < ACROSS; i++, k++) {
      const u = 0.03 + (0.94 * i) / (ACROSS - 1);
      const v = 0.04 + (0.92 * j) / (DOWN - 1);
      const x = (1 - v) * ((1 - u) * a.x + u * b.x) + v * ((1 - u) * d.x + u * c.x);
      const y = (1 - v) * ((1 - u) * a.y + u * b.y) + v * ((1 - u) * d.y + u * c.y);
      const value = sample(gray, x, y);
      values[k] = value;
      sum += value;
      if (value >= BLOWN_OUT) blown++;
      steps.push(
        Math.max(Math.abs(sample(gray, x + 1, y) - value), Math.abs(sample(gray, x, y + 1) - value)),
      );
    }
  values.sort();
  steps.sort((p, q) => p - q);
  const range = at(values, Math.floor(0.95 * values.length)) - at(values, Math.floor(0.03 * values.length));
  const sides = quad.map((from, i) => {
    const to = quad[(i + 1) % 4] ?? from;
    return Math.hypot(to.x - from.x, to.y - from.y);
  }) as [number, number, number, number];
  return {
    brightness: sum / values.length / 255,
    sharpness: range > 0 ? Math.min(1, at(steps, Math.floor(0.97 * steps.length)) / range) : 0,
    glare: blown / values.length,
    size: Math.max(...sides) / Math.max(gray.width, gray.height),
    tilt: Math.max(unlike(sides[0], sides[2]), unlike(sides[1], sides[3])),
  };
}

/** What to tell the person aiming, most important first; empty where the frame is good to take. */
export function frameProblems(quality: FrameQuality): FrameProblem[] {
  const found: FrameProblem[] = [];
  if (quality.brightness < FRAME_LIMITS.brightness) found.push("too-dark");
  if (quality.size < FRAME_LIMITS.size) found.push("too-far");
  if (quality.tilt > FRAME_LIMITS.tilt) found.push("tilted");
  if (quality.glare > FRAME_LIMITS.glare) found.push("glare");
  if (quality.sharpness < FRAME_LIMITS.sharpness) found.push("too-blurred");
  return found;
}

function unlike(a: number, b: number): number {
  return Math.max(a, b) / Math.max(1e-6, Math.min(a, b)) - 1;
}
