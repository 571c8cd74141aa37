import { defineConfig } from "@playwright/test";
import { testBrowser } from "./scripts/test-browser.mjs";

const { executablePath, env, args } = testBrowser();

/** The stories run against a service that scripts/test.mjs has started; APP_URL and DATA_DIR say where it is. */
export default defineConfig({
  testDir: "tests",
  testMatch: ["stories/*.spec.ts", "every-step/*.spec.ts", "wander/*.spec.ts"],
  outputDir: "test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // Limits end what hangs; a machine shared with others may take three times as long for what goes well.
  timeout: 180_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [["list"], ["json", { outputFile: "test-results/stories.json" }]],
  use: {
    baseURL: process.env.APP_URL,
    actionTimeout: 60_000,
    viewport: { width: 390, height: 844 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: "ja-JP",
    timezoneId: "Asia/Tokyo",
    screenshot: "only-on-failure",
    launchOptions: { executablePath, env: { ...(process.env as Record<string, string>), ...env }, args },
  },
});
