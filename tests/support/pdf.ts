import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { inflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const POINTS_PER_MM = 72 / 25.4;

/** A run of text on a page; places in millimetres from the left edge and from the foot of the page. */
export type Run = { text: string; left: number; right: number; foot: number };

/** A PDF as a reader program sees it. */
export async function readPdf(pdf: Uint8Array) {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages: Run[][] = [];
  const tags: string[] = [];
  const links: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(items.flatMap((item) => ("str" in item && item.str.trim() ? [runOf(item)] : [])));
    tags.push(JSON.stringify(await page.getStructTree()));
    for (const annotation of await page.getAnnotations()) links.push(annotation.url);
  }
  const { info } = await document.getMetadata();
  const text = pages.map((runs) => runs.map((run) => run.text).join(""));
  return {
    pages,
    text,
    all: text.join(""),
    tags: tags.join(""),
    links,
    info: info as Record<string, unknown>,
  };
}

function runOf(item: { str: string; transform: number[]; width: number }): Run {
  const [left = 0, foot = 0] = item.transform.slice(4).map((points) => points / POINTS_PER_MM);
  return { text: item.str, left, right: left + item.width / POINTS_PER_MM, foot };
}

/** The fonts a PDF names, and how many font programs it carries. */
export function fontsOf(pdf: Uint8Array): { names: Set<string>; embedded: number } {
  const source = Buffer.from(pdf).toString("latin1");
  const names = new Set([...source.matchAll(/\/BaseFont \/(\S+)/g)].map((match) => match[1] ?? ""));
  return { names, embedded: source.match(/\/FontFile2 /g)?.length ?? 0 };
}

export type PrintedQr = { text: string; level: string; millimetres: number; quietModules: number };

/** Reads the QR codes a PDF draws as rectangles, with a real decoder. */
export async function qrCodesOf(pdf: Uint8Array): Promise<PrintedQr[]> {
  const found: PrintedQr[] = [];
  for (const drawing of drawingsOf(pdf)) {
    const [figure] = /\/Figure <<[\s\S]*?EMC/.exec(drawing) ?? [];
    const [ground, ...runs] = [...(figure ?? "").matchAll(/^(\S+) (\S+) (\S+) (\S+) re$/gm)].map((match) =>
      match.slice(1).map(Number),
    );
    if (ground && runs.length > 20) found.push(await decode(ground, runs));
  }
  return found;
}

async function decode(ground: number[], runs: number[][]): Promise<PrintedQr> {
  const [groundLeft = 0, groundTop = 0, side = 0] = ground;
  const module = runs[0]?.[3] ?? 1;
  const size = Math.round(side / module);
  const scale = 4;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  const at = (value: number | undefined, from: number) => Math.round(((value ?? 0) - from) / module);
  for (const [x, y, length] of runs)
    for (let row = at(y, groundTop) * scale; row < (at(y, groundTop) + 1) * scale; row++)
      for (
        let column = at(x, groundLeft) * scale;
        column < at((x ?? 0) + (length ?? 0), groundLeft) * scale;
        column++
      )
        data.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3);
  const wasm = createRequire(import.meta.url).resolve("zxing-wasm/reader/zxing_reader.wasm");
  prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(readFileSync(wasm)).buffer } });
  const [code] = await readBarcodes({ data, width, height: width, colorSpace: "srgb" } as ImageData);
  const left = Math.min(...runs.map(([x]) => at(x, groundLeft)));
  const right = Math.max(...runs.map(([x, , length]) => at((x ?? 0) + (length ?? 0), groundLeft)));
  return {
    text: code?.text ?? "",
    level: code?.ecLevel ?? "",
    millimetres: ((right - left) * module) / POINTS_PER_MM,
    quietModules: Math.min(left, size - right),
  };
}

/** The pages' drawing instructions. */
function drawingsOf(pdf: Uint8Array): string[] {
  const source = Buffer.from(pdf);
  const streams: string[] = [];
  for (let from = source.indexOf("stream\n"); from >= 0; from = source.indexOf("stream\n", from + 7)) {
    const start = from + 7;
    const end = source.indexOf("\nendstream", start);
    if (source.subarray(from - 3, from).toString() === "end") continue;
    try {
      streams.push(inflateSync(source.subarray(start, end)).toString("latin1"));
    } catch {
      // not compressed: metadata
    }
  }
  return streams;
}
