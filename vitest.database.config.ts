import path from "node:path";
import { defineConfig } from "vitest/config";

/** Commands against a real database, with other connections in between: `npm run database` starts what they need. */
export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    include: ["tests/database/**/*.test.ts"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
