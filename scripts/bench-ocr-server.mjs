// What bench-ocr.mjs opens in the browser: a page under the product's policy, the reader's files with the headers
// next.config.ts gives them, and the pictures.
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import zlib from "node:zlib";
import { build } from "esbuild";
import { ROOT } from "./environment.mjs";
import { READER_ADDRESS, READER_HEADERS } from "./ocr-assets.mjs";

const PAGE_POLICY =
  "default-src 'none'; script-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'";
const TYPES = { ".js": "text/javascript", ".jpg": "image/jpeg", ".png": "image/png", ".txt": "text/plain" };

/**
 * @param {string} folder with the pictures
 * @returns {Promise<{ address: string, bytesSent: () => number, close: () => Promise<void> }>}
 */
export async function serveReader(folder) {
  const script = await build({
    entryPoints: [path.join(ROOT, "scripts/bench-ocr-page.ts")],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "bench",
    platform: "browser",
    define: {
      "process.env.LICENCE_READER_WORKER": JSON.stringify(fs.readFileSync(READER_ADDRESS, "utf8")),
      LICENCE_ENGINE: JSON.stringify(engineFiles()),
    },
  });
  let sent = 0;
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (pathname === "/") {
      response.writeHead(200, { "content-type": "text/html", "content-security-policy": PAGE_POLICY });
      return response.end('<!doctype html><title>OCR</title><script src="/bench.js"></script>');
    }
    if (pathname === "/bench.js") {
      response.writeHead(200, { "content-type": "text/javascript" });
      return response.end(script.outputFiles[0].contents);
    }
    const reader = pathname.startsWith("/ocr/");
    const file = reader ? path.join(ROOT, "public", pathname) : path.join(folder, pathname);
    const type = TYPES[path.extname(file)] ?? "application/octet-stream";
    if (!fs.existsSync(file)) return response.writeHead(404).end();
    const headers = { "content-type": type };
    let content = fs.readFileSync(file);
    if (reader) {
      for (const { key, value } of READER_HEADERS) headers[key] = value;
      if (type === "text/javascript") {
        content = zlib.gzipSync(content);
        headers["content-encoding"] = "gzip";
      }
      sent += content.length;
    }
    response.writeHead(200, headers).end(content);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    address: `http://127.0.0.1:${port}/`,
    bytesSent: () => sent,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Addresses of the engine's files, for the baseline that uses it without the reader. */
function engineFiles() {
  const found = {};
  const root = path.join(ROOT, "public/ocr");
  for (const folder of fs.readdirSync(root))
    if (fs.statSync(path.join(root, folder)).isDirectory())
      for (const name of fs.readdirSync(path.join(root, folder))) found[name] = `/ocr/${folder}/${name}`;
  return found;
}
