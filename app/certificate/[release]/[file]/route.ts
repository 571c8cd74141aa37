import { readFile } from "node:fs/promises";
import path from "node:path";
import { RELEASE } from "@/components/certificate-scanner/release";

const PACKAGE = "node_modules/zxing-wasm/dist";
const FILES: Record<string, { source: string; type: string }> = {
  "worker.js": { source: "components/certificate-scanner/worker.js", type: "text/javascript; charset=utf-8" },
  "reader.js": { source: `${PACKAGE}/iife/reader/index.js`, type: "text/javascript; charset=utf-8" },
  "reader.wasm": { source: `${PACKAGE}/reader/zxing_reader.wasm`, type: "application/wasm" },
};

// Made once, at the build.
export const dynamic = "force-static";
export const dynamicParams = false;
export const generateStaticParams = () => Object.keys(FILES).map((file) => ({ release: RELEASE, file }));

/** The certificate reader's files, from this origin, under an address that changes with them. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ release: string; file: string }> },
): Promise<Response> {
  const found = FILES[(await params).file];
  if (!found) return new Response(null, { status: 404 });
  const body = await readFile(path.join(process.cwd(), found.source));
  return new Response(new Uint8Array(body), {
    headers: { "content-type": found.type, "cache-control": "public, max-age=31536000, immutable" },
  });
}
