/// <reference lib="webworker" />
// Finds, straightens and reads a licence. It runs in a worker, from a file of its own (scripts/ocr-assets.mjs): its
// answer carries a policy that allows WebAssembly here and nowhere else.
import { relaxedSimd, simd } from "wasm-feature-detect";
import { openNameTable } from "@/lib/domain/licence/name-table";
import { openTownDirectory } from "@/lib/domain/licence/town-directory";
import { fetchAll, unpacked } from "./download";
import { readLicence } from "./read-licence";
import { startTesseract } from "./tesseract-engine";
import { openGlyphs } from "./variant-glyphs";
import type { Answer, Request } from "./worker-messages";

declare const LICENCE_ASSETS: Record<string, { address: string; bytes: number }>;

const tell = (answer: Answer, transfer: Transferable[] = []) => self.postMessage(answer, { transfer });

let tools: ReturnType<typeof prepare> | undefined;

self.onmessage = async ({ data }: MessageEvent<Request>) => {
  try {
    tools ??= prepare();
    const ready = await tools;
    if (data.ask === "prepare") return tell({ tell: "prepared" });
    const found = await readLicence(data.picture, { ...ready, today: data.today }, (done) =>
      tell({ tell: "progress", progress: { phase: "reading", done } }),
    );
    if (!found) return tell({ tell: "no-card" });
    const pixels = new Set(Object.values(found.crops).map((crop) => crop.data.buffer as ArrayBuffer));
    tell({ tell: "read", ...found }, [...pixels]);
  } catch (error) {
    tools = undefined;
    tell({ tell: "failed", reason: error instanceof Error ? error.message : String(error) });
  }
};

async function prepare() {
  const core = `tesseract-core-${(await relaxedSimd()) ? "relaxedsimd-lstm" : (await simd()) ? "simd-lstm" : "lstm"}.wasm.js`;
  const files = await fetchAll(
    [core, "tesseract-worker.js", "jpn.traineddata.gz", "towns.txt.gz", "names.txt.gz", "glyphs.bin.gz"].map(
      asset,
    ),
    (done) => tell({ tell: "progress", progress: { phase: "download", done } }),
  );
  const [towns, names, glyphs] = await Promise.all(files.slice(3).map(unpacked));
  // The engine loads its scripts and the model itself, from the browser's cache.
  const engine = await startTesseract({
    workerPath: asset("tesseract-worker.js").address,
    corePath: asset(core).address,
    langPath: asset("jpn.traineddata.gz").address.replace(/\/[^/]*$/, ""),
    workerBlobURL: false,
    cacheMethod: "none",
  });
  const text = (file: Uint8Array | undefined) => new TextDecoder().decode(file);
  return {
    engine,
    towns: openTownDirectory(text(towns)),
    names: openNameTable(text(names)),
    glyphs: openGlyphs(glyphs ?? new Uint8Array()),
  };
}

function asset(name: string) {
  const { address = "", bytes = 0 } = LICENCE_ASSETS[name] ?? {};
  return { address: new URL(address, self.location.origin).href, bytes };
}
