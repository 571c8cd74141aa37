/** One brightness per pixel, row by row, 0 black to 255 white. */
export type Gray = { data: Uint8ClampedArray | Uint8Array; width: number; height: number };
/** The same with room for fractions, for what is computed on. */
export type Plane = { data: Float32Array; width: number; height: number };

/** Brightness (Rec. 601) of RGBA pixels, as a canvas gives them. */
export function grayOf(rgba: { data: Uint8ClampedArray | Uint8Array; width: number; height: number }): Gray {
  const { data, width, height } = rgba;
  const gray = new Uint8ClampedArray(width * height);
  for (let i = 0, j = 0; i < gray.length; i++, j += 4)
    gray[i] = (77 * at(data, j) + 150 * at(data, j + 1) + 29 * at(data, j + 2)) >> 8;
  return { data: gray, width, height };
}

/**
 * How blue or yellow, and how green or purple, RGBA pixels are; 128 is neither. A card on paper of its own brightness
 * still differs in tint.
 */
export function tintsOf(rgba: { data: Uint8ClampedArray; width: number; height: number }): Gray[] {
  const { data, width, height } = rgba;
  const yellow = new Uint8ClampedArray(width * height);
  const green = new Uint8ClampedArray(width * height);
  for (let i = 0, j = 0; i < yellow.length; i++, j += 4) {
    const [red, mid, blue] = [at(data, j), at(data, j + 1), at(data, j + 2)];
    yellow[i] = 128 + 2 * (red - blue);
    green[i] = 128 + 2 * mid - red - blue;
  }
  return [yellow, green].map((tint) => ({ data: tint, width, height }));
}

/** A copy whose longer side has at most `side` pixels; each is the mean of those it stands for. */
export function shrink(image: Gray, side: number): Plane {
  const scale = Math.max(1, Math.max(image.width, image.height) / side);
  const width = Math.max(1, Math.floor(image.width / scale));
  const height = Math.max(1, Math.floor(image.height / scale));
  const sums = new Float32Array(width * height);
  const counts = new Uint32Array(width * height);
  const column = Uint32Array.from({ length: image.width }, (_, x) => Math.min(width - 1, (x / scale) | 0));
  for (let y = 0, i = 0; y < image.height; y++) {
    const row = Math.min(height - 1, (y / scale) | 0) * width;
    for (let x = 0; x < image.width; x++, i++) {
      const to = row + at(column, x);
      sums[to] = at(sums, to) + at(image.data, i);
      counts[to] = at(counts, to) + 1;
    }
  }
  for (let i = 0; i < sums.length; i++) sums[i] = at(sums, i) / at(counts, i);
  return { data: sums, width, height };
}

/** Mean over a square of `2 · radius + 1` pixels; the picture's border counts as going on. */
export function boxBlur(image: Plane, radius: number): Plane {
  const { width, height } = image;
  if (scratch.length < width * height) scratch = new Float32Array(width * height);
  const across = scratch;
  const out = new Float32Array(width * height);
  slide(image.data, across, width, height, 1, width, radius);
  slide(across, out, height, width, width, 1, radius);
  return { data: out, width, height };
}

/** Kept between calls: there are many, and phones are short of memory. */
let scratch = new Float32Array(0);

function slide(
  from: Float32Array,
  to: Float32Array,
  length: number,
  lines: number,
  step: number,
  next: number,
  radius: number,
) {
  const size = 2 * radius + 1;
  for (let line = 0; line < lines; line++) {
    const start = line * next;
    const pixel = (i: number) => at(from, start + Math.min(length - 1, Math.max(0, i)) * step);
    let sum = 0;
    for (let i = -radius; i <= radius; i++) sum += pixel(i);
    for (let i = 0; i < length; i++) {
      to[start + i * step] = sum / size;
      sum += pixel(i + radius + 1) - pixel(i - radius);
    }
  }
}

/** Brightness between pixels, from the four around; pixel (0, 0) has its middle at (0, 0). */
export function sample(image: Gray | Plane, x: number, y: number): number {
  const { data, width, height } = image;
  const cx = Math.min(width - 1.001, Math.max(0, x));
  const cy = Math.min(height - 1.001, Math.max(0, y));
  const x0 = cx | 0;
  const y0 = cy | 0;
  const fx = cx - x0;
  const fy = cy - y0;
  const i = y0 * width + x0;
  const top = at(data, i) + fx * (at(data, i + 1) - at(data, i));
  const bottom = at(data, i + width) + fx * (at(data, i + width + 1) - at(data, i + width));
  return top + fy * (bottom - top);
}

/** An element known to be there: loops over pixels run inside their bounds. */
export function at(data: ArrayLike<number>, index: number): number {
  return data[index] as number;
}
