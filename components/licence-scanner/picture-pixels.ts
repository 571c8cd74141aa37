import { type Gray, grayOf, tintsOf } from "./pixels";
import type { Picture } from "./read-licence";

/** More pixels make the text no clearer: a card across the picture then has 25 a millimetre. */
const LONGEST_SIDE = 2400;
/** Tints are looked at for edges only. */
const TINT_SIDE = 560;
const STRIP = 256;

/** What reading needs of a picture, made smaller where it is large. The picture stays the caller's. */
export function pictureOf(picture: ImageBitmap): Picture {
  const { width, height } = sizeWithin(picture, LONGEST_SIDE);
  const data = new Uint8ClampedArray(width * height);
  // In strips: a large picture's pixels in colour take much of a small phone's memory.
  for (let top = 0; top < height; top += STRIP) {
    const strip = pixelsOf(picture, width, height, top, Math.min(STRIP, height - top));
    data.set(grayOf(strip).data, top * width);
  }
  const small = sizeWithin(picture, TINT_SIDE);
  return {
    gray: { data, width, height },
    tints: tintsOf(pixelsOf(picture, small.width, small.height, 0, small.height)),
  };
}

/** Rows of the picture drawn at a size. */
function pixelsOf(picture: ImageBitmap, width: number, height: number, top: number, rows: number): ImageData {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = rows;
  const context = canvas.getContext("2d", { willReadFrequently: true }) as CanvasRenderingContext2D;
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, -top, width, height);
  const pixels = context.getImageData(0, 0, width, rows);
  // Phones keep a canvas's memory until it is collected.
  canvas.width = 0;
  return pixels;
}

function sizeWithin({ width, height }: ImageBitmap, side: number): { width: number; height: number } {
  const scale = Math.min(1, side / Math.max(width, height));
  return { width: Math.round(width * scale), height: Math.round(height * scale) };
}

/** The memory a picture's pixels are in, to be handed to the worker. */
export function buffersOf({ gray, tints }: Picture): Transferable[] {
  return [gray, ...tints].map(({ data }) => data.buffer as ArrayBuffer);
}

/** A picture of brightness as a PNG. */
export function pngOf({ data, width, height }: Gray): Promise<Blob> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d") as CanvasRenderingContext2D;
  const image = context.createImageData(width, height);
  for (let i = 0; i < data.length; i++) {
    const value = data[i] as number;
    image.data.set([value, value, value, 255], 4 * i);
  }
  context.putImageData(image, 0, 0);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error("No picture could be made."))),
      "image/png",
    ),
  );
}
