// The service as tests want it: started as `npm start` does, on free ports, with data of its own that end with it.
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { completeEnvironment, ROOT } from "./environment.mjs";
import { freePort } from "./ports.mjs";

const START_TIMEOUT_MS = 180_000;

/**
 * Runs something in a folder of its own and takes the folder away afterwards, with all that was started in it.
 *
 * @template T
 * @param {(directory: string, ends: (() => unknown)[]) => Promise<T>} work adds to `ends` how to stop what it started
 */
export async function inOwnDirectory(work) {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), "enrolment-test-"));
  fs.chmodSync(directory, 0o755);
  /** @type {(() => unknown)[]} */
  const ends = [];
  try {
    return await work(directory, ends);
  } finally {
    for (const end of ends.reverse()) await end();
    fs.rmSync(directory, { recursive: true, force: true });
  }
}

/**
 * Starts the service; the build has to be there (ensureBuild).
 *
 * @param {string} directory for its data and its log
 * @param {(() => unknown)[]} ends gets how to stop it
 * @returns {Promise<Record<string, string>>} the environment the stories need: APP_URL, DATA_DIR, keys …
 */
export async function startTestService(directory, ends) {
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
    // Stories say where they come from, as a proxy does.
    TRUST_PROXY: "1",
    // No line opens by itself: a story lets its time pass.
    TELEMATICS_SANDBOX_SECONDS: "3600",
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
  return /** @type {Record<string, string>} */ ({ ...env, SERVICE_LOG: path.join(directory, "service.log") });
}

/** Runs a command in the open. @returns {Promise<boolean>} whether it ended well */
export function run(/** @type {string} */ command, /** @type {string[]} */ args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
    });
    child.on("exit", (code) => resolve(code === 0));
  });
}
