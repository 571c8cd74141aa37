import { describe, expect, it } from "vitest";
import { drawnCard, quadAt } from "./drawn-card";
import { assessFrame, frameProblems } from "./frame-quality";
import type { Quad } from "./licence-reader";
import { boxBlur, type Gray } from "./pixels";

const SIZE = { width: 640, height: 480 };
const good = quadAt(320, 240, 520, 1);
const problemsOf = (picture: Gray, quad: Quad) => frameProblems(assessFrame(picture, quad));

describe("hints while aiming", () => {
  it("has nothing to say about a good frame", () => {
    expect(problemsOf(drawnCard(good, SIZE), good)).toEqual([]);
  });

  it("says that it is too dark", () => {
    expect(problemsOf(drawnCard(good, { ...SIZE, desk: 10, paper: 50 }), good)).toContain("too-dark");
  });

  it("says that the card is too far away", () => {
    const far = quadAt(320, 240, 300, 0);
    expect(problemsOf(drawnCard(far, SIZE), far)).toContain("too-far");
  });

  it("says that it is blurred", () => {
    const sharp = drawnCard(good, SIZE);
    const blurred = boxBlur(boxBlur({ ...sharp, data: Float32Array.from(sharp.data) }, 5), 5);
    expect(problemsOf({ ...SIZE, data: Uint8ClampedArray.from(blurred.data) }, good)).toContain(
      "too-blurred",
    );
  });

  it("says that a light is mirrored", () => {
    const picture = drawnCard(good, SIZE);
    for (let y = 200; y < 260; y++) picture.data.fill(255, y * SIZE.width + 250, y * SIZE.width + 350);
    expect(problemsOf(picture, good)).toContain("glare");
  });

  it("says that the phone is tilted", () => {
    const [a, b, c, d] = good;
    const tilted: Quad = [a, { x: b.x, y: b.y + 40 }, { x: c.x, y: c.y - 40 }, d];
    expect(problemsOf(drawnCard(good, SIZE), tilted)).toContain("tilted");
  });
});
