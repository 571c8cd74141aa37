// Pictures of a card for the tests: paper with a licence's ruled lines, on a desk.
import { CARD_MM, RULES } from "./card-layout";
import type { Quad } from "./licence-reader";
import type { Gray } from "./pixels";

/** A grey picture with a card at `quad`; corners are square and there is no text. */
export function drawnCard(
  quad: Quad,
  { width, height, desk = 70, paper = 215 }: { width: number; height: number; desk?: number; paper?: number },
): Gray {
  const data = new Uint8ClampedArray(width * height);
  const toCard = inverse(quad);
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      let sum = 0;
      for (const [ox, oy] of SUBPIXELS) {
        const { u, v } = toCard(x + ox, y + oy);
        const inside = u >= 0 && u <= 1 && v >= 0 && v <= 1;
        sum += !inside ? desk : onRule(u * CARD_MM.width, v * CARD_MM.height) ? 60 : paper;
      }
      // A little grain, the same at each run.
      data[i] = sum / SUBPIXELS.length + ((x * 7 + y * 13) % 5) - 2;
    }
  return { data, width, height };
}

const SUBPIXELS = [
  [-0.25, -0.25],
  [0.25, -0.25],
  [-0.25, 0.25],
  [0.25, 0.25],
] as const;

function onRule(x: number, y: number): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.12;
  return (
    RULES.across.some((rule) => near(y, rule.at) && x >= rule.from && x <= rule.to) ||
    RULES.down.some((rule) => near(x, rule.at) && y >= rule.from && y <= rule.to)
  );
}

/** Where on a parallelogram a point of the picture is, 0 to 1 along its sides. */
function inverse([a, b, , d]: Quad): (x: number, y: number) => { u: number; v: number } {
  const [ux, uy, vx, vy] = [b.x - a.x, b.y - a.y, d.x - a.x, d.y - a.y];
  const det = ux * vy - uy * vx;
  return (x, y) => ({
    u: ((x - a.x) * vy - (y - a.y) * vx) / det,
    v: ((y - a.y) * ux - (x - a.x) * uy) / det,
  });
}

/** A card of a width in pixels, turned by an angle in degrees about its middle. */
export function quadAt(cx: number, cy: number, cardWidth: number, degrees: number): Quad {
  const [w, h] = [cardWidth / 2, (cardWidth * CARD_MM.height) / CARD_MM.width / 2];
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)];
  return [
    [-w, -h],
    [w, -h],
    [w, h],
    [-w, h],
  ].map(([x = 0, y = 0]) => ({ x: cx + x * cos - y * sin, y: cy + x * sin + y * cos })) as unknown as Quad;
}
