import { readFileSync } from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { testBrowser } from "../../scripts/test-browser.mjs";
import { fileOf, GUIDE } from "./camera";

/** Puts the screens of these steps side by side: the README's picture. */
const ids = process.argv.slice(2);
const TARGET = path.resolve(import.meta.dirname, "../../public/readme-screens.png");

const { executablePath, env, args } = testBrowser();
const browser = await chromium.launch({
  executablePath,
  env: { ...(process.env as Record<string, string>), ...env },
  args,
});
const page = await browser.newPage({ viewport: { width: 1288, height: 680 } });
const screens = ids.map((id) => {
  const picture = readFileSync(path.join(GUIDE, "pictures", `${fileOf(id)}.plain.png`));
  return `<img src="data:image/png;base64,${picture.toString("base64")}">`;
});
await page.setContent(`<style>
body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #e8ebf0 }
img { width: 292px; height: 632px; border-radius: 18px; box-shadow: 0 1px 8px rgb(0 0 0 / 20%) }
</style>${screens.join("")}`);
await page.screenshot({ path: TARGET });
await browser.close();
console.log(`${path.relative(process.cwd(), TARGET)}: ${ids.join(", ")}`);
