import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { sections } from "../../app/(guide)/help/sections.ja";
import { testBrowser } from "../../scripts/test-browser.mjs";
import { guideRows } from "../support/guide-rows";
import { fileOf, GUIDE, type Shot } from "./camera";
import { handbook } from "./handbook";
import { words } from "./words.ja";

/** Binds the pictures of these sections, or of all, to the handbook; says which rows lack one. */
const wanted = process.argv.slice(2);
const bound = sections.filter(({ number }) => wanted.length === 0 || wanted.includes(number));
const rows = guideRows.filter(({ id }) => bound.some(({ number }) => id.startsWith(`${number}/`)));

mkdirSync(GUIDE, { recursive: true });
const page = handbook(
  bound.map((section) => ({
    ...section,
    steps: rows
      .filter(({ id }) => id.startsWith(`${section.number}/`))
      .map((row) => ({ ...row, shot: shotOf(row.id) })),
  })),
);
writeFileSync(path.join(GUIDE, "index.html"), page);
copyFileSync(path.join(import.meta.dirname, "handbook.css"), path.join(GUIDE, "handbook.css"));
await print();

const missing = rows.filter(({ id }) => !shotOf(id));
for (const { id, screen } of missing) console.error(`✗ ${id.padEnd(10)} ${screen} has no picture`);
console.log(
  `guide/index.html, guide/guide.pdf: ${rows.length - missing.length} of ${rows.length} rows with a picture`,
);
process.exit(missing.length > 0 || rows.length === 0 ? 1 : 0);

function shotOf(id: string): Shot | null {
  const file = path.join(GUIDE, "pictures", `${fileOf(id)}.json`);
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null;
}

async function print(): Promise<void> {
  const { executablePath, env, args } = testBrowser();
  const browser = await chromium.launch({
    executablePath,
    env: { ...(process.env as Record<string, string>), ...env },
    args,
  });
  const sheet = await browser.newPage();
  await sheet.goto(pathToFileURL(path.join(GUIDE, "index.html")).href);
  await sheet.pdf({
    path: path.join(GUIDE, "guide.pdf"),
    preferCSSPageSize: true,
    printBackground: true,
    tagged: true,
    outline: true,
    displayHeaderFooter: true,
    headerTemplate: "<span></span>",
    footerTemplate: `<div style="width:100%;font-size:8px;text-align:center;color:#555">${words.title}　<span class="pageNumber"></span> / <span class="totalPages"></span></div>`,
  });
  await browser.close();
}
