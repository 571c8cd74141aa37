import { type Ink, soft } from "./ink";
import { type Gray, sample } from "./pixels";

/** One way to prepare the picture of a line for the engine. */
export type Tone = {
  /** Ink up to `light` becomes white, from `dark` on black. */
  light: number;
  dark: number;
  /** How much edges are lifted, 0 not at all. */
  sharpen: number;
  /** White round the text, in parts of its height. */
  margin: number;
  /** Width to height, 1 as it is. */
  stretch: number;
  /** Height of the text in pixels. */
  height: number;
};

export function toned(ink: Ink, tone: Tone): Gray {
  const blurredInk = soft(ink);
  const edge = Math.round(tone.margin * tone.height);
  const scale = ink.height / tone.height;
  const inner = Math.max(1, Math.round((ink.width / scale) * tone.stretch));
  const width = inner + 2 * edge;
  const height = tone.height + 2 * edge;
  const data = new Uint8ClampedArray(width * height).fill(255);
  const taps = Math.max(1, Math.round(scale));
  for (let y = 0; y < tone.height; y++)
    for (let x = 0; x < inner; x++) {
      let here = 0;
      for (let ty = 0; ty < taps; ty++)
        for (let tx = 0; tx < taps; tx++)
          here += sample(
            ink,
            ((x + (tx + 0.5) / taps) / tone.stretch) * scale - 0.5,
            (y + (ty + 0.5) / taps) * scale - 0.5,
          );
      here /= taps * taps;
      const blurred = sample(blurredInk, ((x + 0.5) / tone.stretch) * scale - 0.5, (y + 0.5) * scale - 0.5);
      const lifted = here + tone.sharpen * (here - blurred);
      const part = (lifted - tone.light) / (tone.dark - tone.light);
      data[(y + edge) * width + x + edge] = 255 * (1 - Math.min(1, Math.max(0, part)));
    }
  return { data, width, height };
}
