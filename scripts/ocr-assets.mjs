// What reading a licence loads in the browser, each file under a name of its own content: public/ocr/<hash>/<name>.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import zlib from "node:zlib";
import { ROOT } from "./environment.mjs";

const TARGET = path.join(ROOT, "public/ocr");
/** Where next.config.ts finds the worker's address. */
export const READER_ADDRESS = path.join(ROOT, "generated/ocr-reader-address");
/**
 * What the reader's files are served with. A worker obeys the policy its own script came with, not the page's: compiling
 * WebAssembly and reaching this origin is all that these may do. Each file has a name of its own content.
 */
export const READER_HEADERS = [
  {
    key: "content-security-policy",
    value: "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'",
  },
  { key: "cache-control", value: "public, max-age=31536000, immutable" },
  { key: "x-content-type-options", value: "nosniff" },
  { key: "cross-origin-resource-policy", value: "same-origin" },
];
/** Which engine a browser gets depends on what its WebAssembly can do. */
const CORES = ["relaxedsimd-lstm", "simd-lstm", "lstm"].map((kind) => `tesseract-core-${kind}.wasm.js`);

/** Makes public/ocr from the dependencies, assets/ocr and the worker's sources. */
export async function makeOcrAssets() {
  const { townDirectory } = await import("./ocr-directory.mjs");
  const { build } = await import("esbuild");
  const module = (/** @type {string} */ file) => fs.readFileSync(path.join(ROOT, "node_modules", file));
  const asset = (/** @type {string} */ file) => fs.readFileSync(path.join(ROOT, "assets/ocr", file));
  fs.rmSync(TARGET, { recursive: true, force: true });

  const engine = put([
    { name: "tesseract-worker.js", content: module("tesseract.js/dist/worker.min.js") },
    ...CORES.map((name) => ({ name, content: module(`tesseract.js-core/${name}`) })),
  ]);
  const model = put([{ name: "jpn.traineddata.gz", content: asset("jpn.traineddata.gz") }]);
  const names = put([{ name: "names.txt.gz", content: asset("names.txt.gz") }]);
  const glyphs = put([{ name: "glyphs.bin.gz", content: asset("glyphs.bin.gz") }]);
  const towns = put([{ name: "towns.txt.gz", content: zlib.gzipSync(townDirectory(), { level: 9 }) }]);
  const bundle = await build({
    entryPoints: [path.join(ROOT, "components/licence-scanner/worker.ts")],
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    define: { LICENCE_ASSETS: JSON.stringify({ ...engine, ...model, ...names, ...glyphs, ...towns }) },
  });
  const reader = put([{ name: "reader.js", content: bundle.outputFiles[0].contents }]);
  put([{ name: "LICENCES.txt", content: asset("LICENCES.txt") }]);
  fs.mkdirSync(path.dirname(READER_ADDRESS), { recursive: true });
  fs.writeFileSync(READER_ADDRESS, reader["reader.js"].address);
}

/**
 * Writes files into a folder named by their content.
 * @param {{ name: string, content: Uint8Array }[]} files
 * @returns {Record<string, { address: string, bytes: number }>} by file name
 */
function put(files) {
  const hash = createHash("sha256");
  for (const { content } of files) hash.update(content);
  const folder = hash.digest("hex").slice(0, 12);
  fs.mkdirSync(path.join(TARGET, folder), { recursive: true });
  return Object.fromEntries(
    files.map(({ name, content }) => {
      fs.writeFileSync(path.join(TARGET, folder, name), content);
      return [name, { address: `/ocr/${folder}/${name}`, bytes: content.length }];
    }),
  );
}
