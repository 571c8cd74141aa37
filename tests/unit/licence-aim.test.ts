import { describe, expect, it } from "vitest";
import {
  type FrameMeasures,
  hintOf,
  steadied,
  steadyEnough,
  UNSTEADY,
} from "@/components/licence-scanner/aim";
import type { Quad } from "@/components/licence-scanner/licence-reader";
import { sharpnessOf } from "@/components/licence-scanner/measure-frame";

const rectangle = (left: number, top: number, width: number): Quad => [
  { x: left, y: top },
  { x: left + width, y: top },
  { x: left + width, y: top + width / 1.586 },
  { x: left, y: top + width / 1.586 },
];
const good: FrameMeasures = {
  card: rectangle(80, 250, 950),
  frame: { width: 1136, height: 1136 },
  brightness: 150,
  glare: 0,
  sharpness: 0.45,
};

describe("what is in the way of a good picture", () => {
  it.each([
    ["good", {}],
    ["dark", { brightness: 30, card: null }],
    ["no-card", { card: null }],
    ["near", { card: rectangle(5, 250, 1100) }],
    ["far", { card: rectangle(300, 300, 500) }],
    ["glare", { glare: 0.02 }],
    ["blurred", { sharpness: 0.28 }],
  ] as const)("%s", (hint, change) => {
    expect(hintOf({ ...good, ...change } as FrameMeasures)).toBe(hint);
  });

  it("tilted: held askew, or seen from one side", () => {
    const [a, b, c, d] = rectangle(80, 250, 950);
    const turned = [a, { x: b.x, y: b.y + 260 }, { x: c.x, y: c.y + 260 }, d] as const;
    expect(hintOf({ ...good, card: turned })).toBe("tilted");
    const fromBelow = [{ ...a, x: a.x + 120 }, { ...b, x: b.x - 120 }, c, d] as const;
    expect(hintOf({ ...good, card: fromBelow })).toBe("tilted");
  });
});

describe("the automatic shutter", () => {
  const after = (...frames: FrameMeasures[]) => steadyEnough(frames.reduce(steadied, UNSTEADY));

  it("goes when three good frames show the card in one place", () => {
    expect(after(good, good)).toBe(false);
    expect(after(good, good, good)).toBe(true);
  });

  it("waits while the card wanders or a frame is bad", () => {
    const moved = { ...good, card: rectangle(110, 250, 950) };
    expect(after(good, moved, good)).toBe(false);
    expect(after(good, good, { ...good, sharpness: 0.2 }, good)).toBe(false);
  });
});

describe("sharpness", () => {
  const width = 200;
  const height = 60;
  /** Upright strokes whose edges take `soft` pixels to climb. */
  const strokes = (soft: number, dark = 40, light = 220) => {
    const data = new Uint8ClampedArray(width * height);
    for (let y = 0; y < height; y++)
      for (let x = 0; x < width; x++) {
        const phase = x % 20;
        const ink = Math.min(1, Math.max(0, (10 - Math.abs(phase - 10) - 4) / soft));
        data[y * width + x] = light - (light - dark) * ink;
      }
    return { data, width, height };
  };

  it("falls with blur, whatever the contrast", () => {
    expect(sharpnessOf(strokes(1))).toBeGreaterThan(0.6);
    expect(sharpnessOf(strokes(6))).toBeLessThan(0.31);
    expect(sharpnessOf(strokes(1, 140, 200))).toBeCloseTo(sharpnessOf(strokes(1)), 1);
  });

  it("of nothing is nothing", () => {
    expect(sharpnessOf({ data: new Uint8ClampedArray(width * height).fill(128), width, height })).toBe(0);
  });
});
