import { defineConfig } from "@playwright/test";
import stories from "../../playwright.config";

/** The walks of the handbook: the stories' browser, against the service scripts/guide.mjs has started. */
export default defineConfig(stories, {
  testDir: "walks",
  testMatch: "*.ts",
  outputDir: "../../test-results/guide",
  timeout: 180_000,
  reporter: "list",
});
