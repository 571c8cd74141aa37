// npm run bench:ocr -- DIR: reads every picture of a folder with a truth.json in a real Chromium, by the worker the
// product serves, and prints per level and field what came out. Without DIR the small set under tests/ocr.
import fs from "node:fs";
import path from "node:path";
import { chromium } from "@playwright/test";
import { printTables } from "./bench-ocr-report.mjs";
import { serveReader } from "./bench-ocr-server.mjs";
import { ROOT } from "./environment.mjs";
import { ensureInstalled, ensureReaders } from "./prepare.mjs";
import { testBrowser } from "./test-browser.mjs";

/** A customer takes about so many before going on, which frees all. */
const PICTURES_A_VISIT = 3;

const args = process.argv.slice(2);
const baseline = !args.includes("--no-baseline");
const [folder = path.join(ROOT, "tests/ocr")] = args.filter((arg) => !arg.startsWith("--"));
const only = args.find((arg) => arg.startsWith("--level="))?.slice("--level=".length);

ensureInstalled();
await ensureReaders();
const all = JSON.parse(fs.readFileSync(path.join(folder, "truth.json"), "utf8"));
const pictures = all.filter((one) => !only || one.level === only);
const server = await serveReader(folder);
const { executablePath, env, args: browserArgs } = testBrowser();
const browser = await chromium.launch({ executablePath, env: { ...process.env, ...env }, args: browserArgs });
try {
  const page = await browser.newPage();
  page.on("pageerror", (error) => console.error(String(error)));
  await page.goto(server.address);
  const idle = rendererMegabytes();
  let peak = idle;
  const watch = setInterval(() => {
    peak = Math.max(peak, rendererMegabytes());
  }, 100);
  const preparing = performance.now();
  await page.evaluate("bench.prepare()");
  const prepared = (performance.now() - preparing) / 1000;
  const downloaded = server.bytesSent();
  const results = [];
  let visit = idle;
  for (const truth of pictures) {
    const { outcome, seconds } = await page.evaluate(`bench.read(${JSON.stringify(truth.file)})`);
    results.push({ truth, outcome, seconds, method: "reader" });
    if (results.length === PICTURES_A_VISIT) visit = peak;
    process.stderr.write(`\r${results.length} of ${pictures.length} `);
  }
  clearInterval(watch);
  await page.evaluate("bench.release()");
  if (baseline) {
    await page.goto(server.address);
    for (const [i, truth] of pictures.entries()) {
      const { text, seconds } = await page.evaluate(`bench.naive(${JSON.stringify(truth.file)})`);
      results.push({ truth, text, seconds, method: "naive" });
      process.stderr.write(`\rwhole picture: ${i + 1} of ${pictures.length} `);
    }
  }
  process.stderr.write("\r");
  if (process.env.BENCH_OCR_JSON) fs.writeFileSync(process.env.BENCH_OCR_JSON, JSON.stringify(results));
  printTables(results, { downloaded, prepared, idle, visit, peak });
} finally {
  await browser.close();
  await server.close();
}

/** Resident memory of the largest renderer: the page's, its workers included. */
function rendererMegabytes() {
  let most = 0;
  for (const entry of fs.readdirSync("/proc")) {
    if (!/^\d+$/.test(entry)) continue;
    try {
      const command = fs.readFileSync(`/proc/${entry}/cmdline`, "utf8");
      if (!command.includes("--type=renderer") || !command.startsWith(executablePath)) continue;
      const rss = /VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${entry}/status`, "utf8"));
      most = Math.max(most, Number(rss?.[1] ?? 0) / 1024);
    } catch {
      // The process has ended.
    }
  }
  return most;
}
