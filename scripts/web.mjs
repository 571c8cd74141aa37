// The web processes: one per core in production, Next's own server in development.
import { spawn } from "node:child_process";
import cluster from "node:cluster";
import os from "node:os";
import path from "node:path";
import { CannotStart, ROOT } from "./environment.mjs";
import { portIsFree } from "./ports.mjs";

/** A worker that died is started again, but not at once, and later each time while it does not stay. */
const RESTART_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;
/** A worker that lived this long was well. */
const WELL_MS = 60_000;

/** @throws {CannotStart} when something else listens on the port */
export async function requireFreePort(/** @type {number} */ port, /** @type {string} */ variable = "PORT") {
  const free = await portIsFree(port);
  if (!free)
    throw new CannotStart(
      `Port ${port} is in use. Stop what listens there, or set ${variable} to another one.`,
    );
}

/**
 * Starts the web workers and keeps them running.
 * @param {import("./environment.mjs").Environment} env
 * @returns {Promise<() => Promise<void>>} stops them
 */
export async function runWeb(env) {
  cluster.setupPrimary({ exec: path.join(ROOT, "server.mjs"), args: [] });
  let stopping = false;
  const fork = () =>
    new Promise((resolve, reject) => {
      const worker = cluster.fork({ ...env, NODE_ENV: "production" });
      worker.once("message", () => resolve(worker));
      worker.once("exit", (code) =>
        reject(new CannotStart(`A web process ended with code ${code} before it was ready.`)),
      );
    });
  const count = Number(env.WEB_WORKERS) || os.availableParallelism();
  await Promise.all(Array.from({ length: count }, fork));
  let wait = RESTART_PAUSE_MS;
  let lastExit = 0;
  const again = () => {
    if (!stopping) fork().catch((error) => console.error(error.message));
  };
  cluster.on("exit", () => {
    if (stopping) return;
    wait = Date.now() - lastExit > WELL_MS ? RESTART_PAUSE_MS : Math.min(wait * 2, LONGEST_PAUSE_MS);
    lastExit = Date.now();
    setTimeout(again, wait);
  });
  return async () => {
    stopping = true;
    const workers = Object.values(cluster.workers ?? {});
    await Promise.all(
      workers.map(
        (worker) =>
          new Promise((resolve) => {
            worker?.once("exit", resolve);
            worker?.process.kill("SIGTERM");
          }),
      ),
    );
  };
}

/**
 * Starts Next's development server.
 * @param {import("./environment.mjs").Environment} env
 * @param {(code: number) => unknown} ended called when it ends by itself
 */
export async function runDev(env, next, ended) {
  const child = spawn(next, ["dev", "-p", String(env.PORT)], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  child.on("exit", (code) => ended(code ?? 0));
  return () => child.kill("SIGTERM");
}
