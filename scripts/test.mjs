// npm test: everything a change has to pass, from a fresh clone. `--only stories` runs the browser part alone.
// Whatever it starts lives in a folder of its own and ends with it.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { completeEnvironment, ROOT } from "./environment.mjs";
import { freePort } from "./ports.mjs";
import { bin, ensureBuild, ensureClient, ensureInstalled } from "./prepare.mjs";

const STORIES = path.join(ROOT, "test-results/stories.json");
const START_TIMEOUT_MS = 180_000;
const onlyStories = process.argv.includes("stories");
const rest = process.argv.slice(2).filter((arg) => arg !== "--only" && arg !== "stories");

const directory = fs.mkdtempSync(path.join(os.tmpdir(), "enrolment-test-"));
fs.chmodSync(directory, 0o755);
const UNITS = path.join(directory, "units.json");
/** @type {(() => unknown)[]} */
const ends = [];
let failed = true;
try {
  failed = !(await main());
} finally {
  for (const end of ends.reverse()) await end();
  fs.rmSync(directory, { recursive: true, force: true });
}
process.exit(failed ? 1 : 0);

async function main() {
  ensureInstalled();
  ensureClient();
  fs.rmSync(path.join(ROOT, "test-results"), { recursive: true, force: true });
  if (!onlyStories) {
    if (!(await run("npm", ["run", "-s", "lint"]))) return false;
    if (!(await run("npm", ["run", "-s", "types"]))) return false;
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${UNITS}`];
    if (!(await run(bin("vitest"), ["run", ...reporters]))) return summary(false);
  }
  await ensureBuild();
  const env = await startService();
  const passed = await run(bin("playwright"), ["test", ...rest], env);
  const complete = onlyStories || (await run("npm", ["run", "-s", "guide:steps"]));
  return summary(passed && complete);
}

/** Starts the service as `npm start` does, on a free port, with data of its own. */
async function startService() {
  const { startDatabase } = await import("./embedded-db.mjs");
  const database = await startDatabase(directory, { throwaway: true });
  ends.push(database.stop);
  const port = String(await freePort());
  const {
    NODE_ENV: _mode,
    APP_URL: _url,
    SMTP_URL: _smtp,
    STRIPE_SECRET_KEY: _key,
    ...inherited
  } = process.env;
  const given = {
    ...inherited,
    PORT: port,
    CARD_SANDBOX_PORT: String(await freePort()),
    DATA_DIR: directory,
    DATABASE_URL: database.url,
    WEB_WORKERS: "2",
    // No line opens by itself: a story lets its time pass.
    TELEMATICS_SANDBOX_SECONDS: "300",
  };
  const env = completeEnvironment(given);
  const log = fs.openSync(path.join(directory, "service.log"), "w");
  const service = spawn(process.execPath, ["scripts/start.mjs"], {
    cwd: ROOT,
    stdio: ["ignore", log, log],
    env: given,
  });
  ends.push(
    () =>
      new Promise((resolve) =>
        service.exitCode === null ? service.on("exit", resolve).kill("SIGTERM") : resolve(0),
      ),
  );
  const deadline = Date.now() + START_TIMEOUT_MS;
  while (!fs.existsSync(path.join(directory, "demo.json"))) {
    if (service.exitCode !== null || Date.now() > deadline) {
      console.error(fs.readFileSync(path.join(directory, "service.log"), "utf8"));
      throw new Error("The service did not start.");
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { ...env, SERVICE_LOG: path.join(directory, "service.log") };
}

/** The counts of all runners, as the last line. */
function summary(passed) {
  const counts = { passed: 0, failed: 0 };
  if (fs.existsSync(UNITS)) {
    const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(UNITS, "utf8"));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
  }
  if (fs.existsSync(STORIES)) {
    const { stats } = JSON.parse(fs.readFileSync(STORIES, "utf8"));
    counts.passed += stats.expected;
    counts.failed += stats.unexpected + stats.flaky;
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return passed && counts.failed === 0 && counts.passed > 0;
}

function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.on("exit", (code) => resolve(code === 0));
  });
}
