// What has to be there before the service runs: dependencies, the generated database client, the build. Each is made
// when it is missing or older than what it is made from.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { CannotStart, ROOT } from "./environment.mjs";

const BUILT_FROM = [
  "app",
  "assets",
  "components",
  "lib",
  "prisma/schema.prisma",
  "public",
  "instrumentation.ts",
  "next.config.ts",
  "proxy.ts",
  "scripts/ocr-assets.mjs",
  "scripts/ocr-directory.mjs",
  "tsconfig.json",
  "package-lock.json",
];

const OCR_ASSETS_FROM = [
  "assets/ocr",
  "components/licence-scanner",
  "lib/domain",
  "scripts/ocr-assets.mjs",
  "scripts/ocr-directory.mjs",
  "package-lock.json",
];

/** Installs the locked dependencies unless node_modules was installed from this lock file. */
export function ensureInstalled() {
  const lock = hashOf(["package-lock.json"]);
  const stamp = path.join(ROOT, "node_modules/.lock-hash");
  if (read(stamp) === lock) return;
  console.log("Installing the dependencies …");
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund"], "The dependencies could not be installed.");
  fs.writeFileSync(stamp, lock);
}

/** Generates the database client from the schema. */
export function ensureClient() {
  const hash = hashOf(["prisma/schema.prisma", "package-lock.json"]);
  const stamp = path.join(ROOT, "generated/schema-hash");
  if (read(stamp) === hash) return;
  run(bin("prisma"), ["generate"], "The database client could not be generated.", "ignore");
  fs.writeFileSync(stamp, hash);
}

/** Puts the files that browsers load by themselves beside the pages: the readers of certificates and of licences. */
export async function ensureReaders() {
  const { placeCertificateReader } = await import("./certificate-reader.mjs");
  placeCertificateReader();
  await ensureOcrAssets();
}

/** Makes what reading a licence loads in the browser, under public/ocr. */
async function ensureOcrAssets() {
  const stamp = path.join(ROOT, "generated/ocr-source-hash");
  const made = () => read(stamp) === hashOf(OCR_ASSETS_FROM) && fs.existsSync(path.join(ROOT, "public/ocr"));
  if (made()) return;
  const release = await lock(path.join(ROOT, ".ocr-lock"));
  try {
    if (made()) return;
    const hash = hashOf(OCR_ASSETS_FROM);
    const { makeOcrAssets } = await import("./ocr-assets.mjs");
    await makeOcrAssets();
    fs.mkdirSync(path.dirname(stamp), { recursive: true });
    fs.writeFileSync(stamp, hash);
  } finally {
    release();
  }
}

/** Builds the application unless the build is of these sources. One build at a time. */
export async function ensureBuild() {
  await ensureReaders();
  const stamp = path.join(ROOT, ".next/source-hash");
  if (read(stamp) === hashOf(BUILT_FROM)) return;
  const release = await lock(path.join(ROOT, ".build-lock"));
  try {
    const hash = hashOf(BUILT_FROM);
    if (read(stamp) === hash) return;
    console.log("Building …");
    run(bin("next"), ["build"], "The build failed.", "inherit", { NODE_ENV: "production" });
    fs.writeFileSync(stamp, hash);
  } finally {
    release();
  }
}

/** The path of a program that a dependency brings. */
export function bin(/** @type {string} */ name) {
  return path.join(ROOT, "node_modules/.bin", name);
}

function run(command, args, failure, stdio = "inherit", env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: ROOT,
    stdio: ["ignore", stdio, "inherit"],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", CHECKPOINT_DISABLE: "1", ...env },
  });
  if (status !== 0) throw new CannotStart(failure);
}

function hashOf(/** @type {string[]} */ entries) {
  const hash = createHash("sha256");
  const add = (/** @type {string} */ file) => {
    const full = path.join(ROOT, file);
    if (!fs.existsSync(full)) return;
    if (fs.statSync(full).isDirectory()) {
      for (const name of fs.readdirSync(full).sort()) add(path.join(file, name));
    } else if (!file.endsWith(".test.ts")) hash.update(file).update(fs.readFileSync(full));
  };
  entries.forEach(add);
  return hash.digest("hex");
}

function read(/** @type {string} */ file) {
  try {
    return fs.readFileSync(file, "utf8").trim();
  } catch {
    return null;
  }
}

/** Waits for a lock file; one whose owner is gone is taken over. */
async function lock(/** @type {string} */ file) {
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => fs.rmSync(file, { force: true });
    } catch {
      const owner = Number(read(file));
      if (!owner || !alive(owner)) fs.rmSync(file, { force: true });
      else await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }
}

function alive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
