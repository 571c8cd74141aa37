import { readFileSync } from "node:fs";
import path from "node:path";
import { inflateSync } from "node:zlib";

export type Picture = { data: Uint8ClampedArray<ArrayBuffer>; width: number; height: number };

/** Photographed codes of sample certificates, as files. */
export function codeFile(name: string): Buffer {
  return readFileSync(path.join(import.meta.dirname, `${name}.png`));
}

/** Several code files side by side on one sheet, as a camera sees them: enlarged by `zoom`, with a margin. */
export function sheetOf(names: readonly string[], zoom = 3): Picture {
  const codes = names.map((name) => blackAndWhite(codeFile(name)));
  const margin = 24;
  const width = codes.reduce((sum, code) => sum + code.size * zoom + margin, margin);
  const height = Math.max(...codes.map(({ size }) => size)) * zoom + 2 * margin;
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  let left = margin;
  for (const { size, dark } of codes) {
    for (let y = 0; y < size * zoom; y++)
      for (let x = 0; x < size * zoom; x++)
        if (dark(Math.floor(x / zoom), Math.floor(y / zoom)))
          data.fill(0, ((margin + y) * width + left + x) * 4, ((margin + y) * width + left + x) * 4 + 3);
    left += size * zoom + margin;
  }
  return { data, width, height };
}

/** Reads a square PNG of one bit a pixel, not interlaced, its rows unfiltered: what the sample files are. */
function blackAndWhite(png: Buffer) {
  const size = png.readUInt32BE(16);
  const packed: Buffer[] = [];
  let palette = Buffer.alloc(0);
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    const type = png.toString("latin1", at + 4, at + 8);
    const body = png.subarray(at + 8, at + 8 + length);
    if (type === "IDAT") packed.push(body);
    if (type === "PLTE") palette = Buffer.from(body);
    at += length + 12;
  }
  const rows = inflateSync(Buffer.concat(packed));
  const stride = Math.ceil(size / 8) + 1;
  const dark = (x: number, y: number) => {
    if (rows[y * stride] !== 0) throw new Error("a filtered row");
    const bit = ((rows[y * stride + 1 + (x >> 3)] ?? 0) >> (7 - (x & 7))) & 1;
    return (palette[bit * 3] ?? 255) < 128;
  };
  return { size, dark };
}
