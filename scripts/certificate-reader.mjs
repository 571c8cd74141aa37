// The certificate reader's files: put under public/ at an address that changes with them, so that browsers keep them
// for good (next.config.ts) and Next compresses them, which it does for no route of ours.
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { ROOT } from "./environment.mjs";

const PACKAGE = "node_modules/zxing-wasm";
const FILES = {
  "worker.js": "components/certificate-scanner/worker.js",
  "reader.js": `${PACKAGE}/dist/iife/reader/index.js`,
  "reader.wasm": `${PACKAGE}/dist/reader/zxing_reader.wasm`,
};

/** What the files' address has to be: the reader's version and a hash of all of them. */
export function certificateReaderRelease() {
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, PACKAGE, "package.json"), "utf8"));
  const hash = createHash("sha256");
  for (const source of Object.values(FILES)) hash.update(fs.readFileSync(path.join(ROOT, source)));
  return `${version}-${hash.digest("hex").slice(0, 8)}`;
}

/** Puts the files where the service serves them from. */
export function placeCertificateReader() {
  const folder = path.join(ROOT, "public/certificate", certificateReaderRelease());
  if (fs.existsSync(folder)) return;
  fs.rmSync(path.dirname(folder), { recursive: true, force: true });
  const making = `${folder}.${process.pid}`;
  fs.mkdirSync(making, { recursive: true });
  for (const [name, source] of Object.entries(FILES))
    fs.copyFileSync(path.join(ROOT, source), path.join(making, name));
  fs.renameSync(making, folder);
}
