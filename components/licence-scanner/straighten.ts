import type { Point, Quad } from "./licence-reader";
import { type Gray, sample } from "./pixels";

/** Maps a unit square's (u, v) to the picture; row by row, the last element 1. */
export type Homography = readonly [number, number, number, number, number, number, number, number];

/** The projection that takes (0,0), (1,0), (1,1), (0,1) to the corners of a quad. */
export function projection([a, b, c, d]: Quad): Homography {
  const sx = a.x - b.x + c.x - d.x;
  const sy = a.y - b.y + c.y - d.y;
  const dx1 = b.x - c.x;
  const dy1 = b.y - c.y;
  const dx2 = d.x - c.x;
  const dy2 = d.y - c.y;
  const det = dx1 * dy2 - dx2 * dy1;
  const g = (sx * dy2 - dx2 * sy) / det;
  const h = (dx1 * sy - sx * dy1) / det;
  return [b.x - a.x + g * b.x, d.x - a.x + h * d.x, a.x, b.y - a.y + g * b.y, d.y - a.y + h * d.y, a.y, g, h];
}

export function project([a, b, c, d, e, f, g, h]: Homography, u: number, v: number): Point {
  const w = g * u + h * v + 1;
  return { x: (a * u + b * v + c) / w, y: (d * u + e * v + f) / w };
}

/** A rectangle on the card in millimetres from its top left corner. */
export type Zone = { left: number; top: number; right: number; bottom: number };

/**
 * A rectangle of the card, seen from straight above.
 *
 * @param card the card's corners, the first one the top left as printed
 * @param size the card's size in millimetres
 * @param scale pixels a millimetre of the result
 * @param quality `fast` takes one look a pixel, enough to find lines
 */
export function straighten(
  gray: Gray,
  card: Homography,
  size: { width: number; height: number },
  zone: Zone,
  scale: number,
  quality: "fine" | "fast" = "fine",
): Gray {
  const width = Math.max(1, Math.round((zone.right - zone.left) * scale));
  const height = Math.max(1, Math.round((zone.bottom - zone.top) * scale));
  const data = new Uint8ClampedArray(width * height);
  // Where the picture is finer than the result, several of its pixels make one.
  const here = project(card, zone.left / size.width, zone.top / size.height);
  const there = project(card, zone.right / size.width, zone.top / size.height);
  const finer = Math.hypot(there.x - here.x, there.y - here.y) / width;
  const taps = quality === "fast" ? 1 : Math.min(4, Math.max(1, Math.round(finer)));
  const between = quality === "fine" && taps === 1 ? cubic : sample;
  for (let y = 0, i = 0; y < height; y++)
    for (let x = 0; x < width; x++, i++) {
      let sum = 0;
      for (let ty = 0; ty < taps; ty++)
        for (let tx = 0; tx < taps; tx++) {
          const mmX = zone.left + (x + (tx + 0.5) / taps) / scale;
          const mmY = zone.top + (y + (ty + 0.5) / taps) / scale;
          const from = project(card, mmX / size.width, mmY / size.height);
          sum += between(gray, from.x, from.y);
        }
      data[i] = sum / (taps * taps);
    }
  return { data, width, height };
}

/** Brightness between pixels by Catmull–Rom's cubic: keeps strokes sharp where the picture is enlarged. */
function cubic(image: Gray, x: number, y: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const wx = weights(x - x0);
  const wy = weights(y - y0);
  if (x0 < 1 || y0 < 1 || x0 > image.width - 3 || y0 > image.height - 3) return sample(image, x, y);
  let sum = 0;
  for (let j = 0; j < 4; j++) {
    const row = (y0 + j - 1) * image.width + x0 - 1;
    let line = 0;
    for (let i = 0; i < 4; i++) line += (wx[i] as number) * (image.data[row + i] as number);
    sum += (wy[j] as number) * line;
  }
  return sum;
}

function weights(t: number): readonly [number, number, number, number] {
  const t2 = t * t;
  const t3 = t2 * t;
  return [
    -0.5 * t3 + t2 - 0.5 * t,
    1.5 * t3 - 2.5 * t2 + 1,
    -1.5 * t3 + 2 * t2 + 0.5 * t,
    0.5 * t3 - 0.5 * t2,
  ];
}
