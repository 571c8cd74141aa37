/** One byte of brightness a pixel, row by row. */
export type Gray = { data: Uint8ClampedArray | Uint8Array; width: number; height: number };

/** Brightness (Rec. 601) of RGBA pixels, as a canvas gives them. */
export function grayOf(rgba: { data: Uint8ClampedArray | Uint8Array; width: number; height: number }): Gray {
  const { data, width, height } = rgba;
  const gray = new Uint8ClampedArray(width * height);
  for (let i = 0, j = 0; i < gray.length; i++, j += 4)
    gray[i] = (77 * (data[j] ?? 0) + 150 * (data[j + 1] ?? 0) + 29 * (data[j + 2] ?? 0)) >> 8;
  return { data: gray, width, height };
}
