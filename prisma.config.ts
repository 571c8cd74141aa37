import path from "node:path";
import { defineConfig } from "prisma/config";

// Prisma's native schema engine is a download; the same engine ships as WebAssembly in an npm package.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= path.resolve(import.meta.dirname, "scripts/schema-engine.mjs");

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
  datasource: { url: process.env.DATABASE_URL ?? "postgresql://postgres@127.0.0.1:5432/none" },
});
