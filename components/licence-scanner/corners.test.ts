import { describe, expect, it } from "vitest";
import { completed } from "./complete-quad";
import { findCard, findCards } from "./corners";
import { drawnCard, quadAt } from "./drawn-card";
import { fitLayout } from "./fit-layout";
import type { Point, Quad } from "./licence-reader";
import { project } from "./straighten";

const SIZE = { width: 800, height: 600 };
const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The largest distance of a corner from where it was drawn, whichever of them comes first. */
function off(found: Quad, drawn: Quad): number {
  return Math.min(
    ...[0, 1, 2, 3].map((turn) =>
      Math.max(...found.map((corner, i) => apart(corner, drawn[(i + turn) % 4] as Point))),
    ),
  );
}

describe("finding the card", () => {
  it.each([0, 7, -12, 90])("finds the corners to a fraction of a pixel, turned by %i°", (degrees) => {
    const drawn = quadAt(400, 300, degrees === 90 ? 520 : 600, degrees);
    const found = findCard(drawnCard(drawn, SIZE));
    expect(found && off(found.quad, drawn)).toBeLessThan(0.7);
  });

  it("has a card darker than the desk among the likeliest; its printed frame is as clear as its edge", () => {
    const drawn = quadAt(390, 310, 560, 4);
    const found = findCards(drawnCard(drawn, { ...SIZE, desk: 235, paper: 190 }), { most: 8 });
    expect(Math.min(...found.map(({ quad }) => off(quad, drawn)))).toBeLessThan(0.7);
  });

  it("finds it in a small copy, as for a live picture", () => {
    const drawn = quadAt(400, 300, 600, 3);
    const found = findCard(drawnCard(drawn, SIZE), { side: 320 });
    expect(found && off(found.quad, drawn)).toBeLessThan(1.5);
  });

  it("finds none on an empty desk", () => {
    const data = new Uint8ClampedArray(SIZE.width * SIZE.height).map((_, i) => 90 + ((i * 31) % 7));
    expect(findCard({ data, ...SIZE })).toBeNull();
  });

  it("finds none where the card is too small to be read", () => {
    expect(findCard(drawnCard(quadAt(400, 300, 150, 0), SIZE))).toBeNull();
  });
});

describe("recognising a licence", () => {
  it.each([
    ["the right way up", 5],
    ["upside down", 185],
    ["on its side", 90],
    ["on its other side", -90],
  ])("tells which corner is the top left one: %s", (_, degrees) => {
    const drawn = quadAt(400, 300, 520, degrees);
    const picture = drawnCard(drawn, SIZE);
    const fitted = fitLayout(
      picture,
      findCards(picture, { most: 8 }).map(({ quad }) => quad),
    );
    expect(fitted?.score).toBeGreaterThan(0.6);
    expect(fitted && apart(project(fitted.card, 0, 0), drawn[0])).toBeLessThan(3);
  });

  it("doesn't take a blank card for a licence", () => {
    const drawn = quadAt(400, 300, 560, 0);
    const blank = drawnCard(drawn, SIZE);
    blank.data.forEach((value, i) => {
      if (value < 215 && value > 75) blank.data[i] = 215;
    });
    const [left, right, top, bottom] = [130, 670, 140, 460];
    for (let y = top; y < bottom; y++)
      for (let x = left; x < right; x++) blank.data[y * SIZE.width + x] = 215;
    expect(fitLayout(blank, [drawn])).toBeNull();
  });

  it("finds the corners by the printed lines where an edge was found wrongly", () => {
    const drawn = quadAt(400, 300, 620, 2);
    const wrong = drawn.map((corner, i) => (i === 1 || i === 2 ? { ...corner, x: corner.x - 9 } : corner));
    const fitted = fitLayout(drawnCard(drawn, SIZE), [wrong as unknown as Quad]);
    expect(fitted?.score).toBeGreaterThan(0.6);
    const right = fitted && project(fitted.card, 1, 0.5);
    const middle = { x: (drawn[1].x + drawn[2].x) / 2, y: (drawn[1].y + drawn[2].y) / 2 };
    expect(right && apart(right, middle)).toBeLessThan(3);
  });

  it("finds a side that doesn't stand out by the other three", () => {
    const drawn = quadAt(400, 300, 600, 0);
    const short = drawn.map((corner, i) =>
      i < 2 ? { ...corner, y: corner.y + 50 } : corner,
    ) as unknown as Quad;
    expect(Math.min(...completed(short).map((quad) => off(quad, drawn)))).toBeLessThan(1);
  });
});
