import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": path.resolve(import.meta.dirname) } },
  test: {
    // A limit ends what hangs; a machine shared with others may take many times as long for what goes well.
    testTimeout: 120_000,
    include: [
      "lib/**/*.test.ts",
      "components/**/*.test.ts",
      "tests/unit/**/*.test.ts",
      "tests/architecture/**/*.test.ts",
    ],
  },
});
