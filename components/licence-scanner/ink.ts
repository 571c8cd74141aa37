import { at, boxBlur, type Gray, type Plane } from "./pixels";

/** How much ink is on each pixel: 0 paper, 1 the text's own darkness; light and tint of the paper taken out. */
export type Ink = Plane;

/**
 * @param window pixels within which some paper shows between strokes
 */
export function inkOf(image: Gray, window: number): Ink {
  const paper = paperOf(image, window);
  const { width, height } = image;
  const data = new Float32Array(width * height);
  for (let i = 0; i < data.length; i++)
    data[i] = Math.max(0, 1 - at(image.data, i) / Math.max(8, at(paper.data, i)));
  const sorted = data.slice().sort();
  const darkest = at(sorted, Math.floor((sorted.length - 1) * 0.985));
  const full = Math.max(0.12, darkest);
  for (let i = 0; i < data.length; i++) data[i] = Math.min(1.2, at(data, i) / full);
  return { data, width, height };
}

/** The brightness of the paper under the text: bright parts nearby, smoothed. */
function paperOf(image: Gray, window: number): Plane {
  const step = 3;
  const width = Math.ceil(image.width / step);
  const height = Math.ceil(image.height / step);
  const coarse = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      let count = 0;
      for (let dy = 0; dy < step; dy++)
        for (let dx = 0; dx < step; dx++) {
          const px = x * step + dx;
          const py = y * step + dy;
          if (px >= image.width || py >= image.height) continue;
          sum += at(image.data, py * image.width + px);
          count++;
        }
      coarse[y * width + x] = sum / count;
    }
  const radius = Math.max(1, Math.round(window / step / 2));
  const bright = boxBlur({ data: highest(coarse, width, height, radius), width, height }, radius);
  const data = new Float32Array(image.width * image.height);
  for (let y = 0, i = 0; y < image.height; y++) {
    const cy = Math.min(height - 1.001, Math.max(0, (y - 1) / step));
    for (let x = 0; x < image.width; x++, i++) {
      const cx = Math.min(width - 1.001, Math.max(0, (x - 1) / step));
      const j = (cy | 0) * width + (cx | 0);
      const down = height > 1 ? width : 0;
      const fx = cx % 1;
      const fy = height > 1 ? cy % 1 : 0;
      const top = at(bright.data, j) + fx * (at(bright.data, j + 1) - at(bright.data, j));
      const low =
        at(bright.data, j + down) + fx * (at(bright.data, j + down + 1) - at(bright.data, j + down));
      data[i] = top + fy * (low - top);
    }
  }
  return { data, width: image.width, height: image.height };
}

/** The brightest value within `radius`, in both directions. */
function highest(data: Float32Array, width: number, height: number, radius: number): Float32Array {
  const across = new Float32Array(data.length);
  const out = new Float32Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let best = 0;
      for (let k = Math.max(0, x - radius); k <= Math.min(width - 1, x + radius); k++)
        best = Math.max(best, at(data, y * width + k));
      across[y * width + x] = best;
    }
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let best = 0;
      for (let k = Math.max(0, y - radius); k <= Math.min(height - 1, y + radius); k++)
        best = Math.max(best, at(across, k * width + x));
      out[y * width + x] = best;
    }
  return out;
}

const softened = new WeakMap<Ink, Plane>();

/** The same ink, blurred a little: noise is gone, edges can be lifted against it. Made once. */
export function soft(ink: Ink): Plane {
  let made = softened.get(ink);
  if (!made) {
    made = boxBlur(ink, 2);
    softened.set(ink, made);
  }
  return made;
}

/** A part of a picture in pixels; `right` and `bottom` are the first ones outside. */
export type Box = { left: number; top: number; right: number; bottom: number };

export function cut(ink: Ink, { left, top, right, bottom }: Box): Ink {
  const width = Math.max(1, right - left);
  const height = Math.max(1, bottom - top);
  const data = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    data.set(
      ink.data.subarray((top + y) * ink.width + left, (top + y) * ink.width + left + width),
      y * width,
    );
  return { data, width, height };
}
