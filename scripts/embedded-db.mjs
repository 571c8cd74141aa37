// The embedded PostgreSQL: a real server from npm packages, on the loopback interface, for one data directory.
//
// Several processes may use it at once (the service, a migration). Each is registered in DATA_DIR/postgres.users
// by its process id; the server stops with the last of them, also when that one was killed.
import { spawn, spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { clusterDirectory, serverPrograms, serverUser } from "./embedded-db-binaries.mjs";
import { alive, readPidFile } from "./embedded-db-pid.mjs";
import { freePort } from "./ports.mjs";

const DATABASE = "enrolment";
const START_TIMEOUT_MS = 60_000;
/** A postmaster exits at once while the backends of a killed one still hold its shared memory. */
const RELAUNCH_MS = 15_000;
const LOOK_MS = 500;
const LONGEST_PAUSE_MS = 30_000;

/**
 * Starts the server of this data directory, or joins the one that runs.
 * @param {string} dataDirectory
 * @param {{ throwaway?: boolean, keep?: boolean }} [options] throwaway: data that need not outlive a crash of the
 *   machine (tests); keep: a server that ends by itself is started again, at the same address
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startDatabase(dataDirectory, { throwaway = false, keep = false } = {}) {
  const cluster = clusterDirectory(dataDirectory);
  const user = serverUser(cluster);
  const programs = await serverPrograms(user);
  fs.mkdirSync(path.dirname(cluster), { recursive: true });
  if (!fs.existsSync(path.join(cluster, "PG_VERSION"))) createCluster(cluster, programs.initdb, user);
  const password = fs.readFileSync(path.join(cluster, "password"), "utf8");
  const url = (/** @type {number} */ port) =>
    `postgresql://postgres:${password}@127.0.0.1:${port}/${DATABASE}`;

  const users = `${cluster}.users`;
  const self = path.join(users, String(process.pid));
  fs.mkdirSync(users, { recursive: true });
  fs.writeFileSync(self, ""); // before looking for a running server, so that it does not stop meanwhile
  const start = async (/** @type {number} */ port) =>
    runningServer(cluster, url, () => launch(programs.postgres, cluster, user, throwaway, port));
  let server = await start(await freePort());
  watch(cluster, self);
  let stopping = false;
  if (keep) lookAfter();

  /** Each failed start is followed by a longer pause. */
  async function lookAfter() {
    for (let wait = LOOK_MS; !stopping; ) {
      await pause(wait, undefined, { ref: false });
      if (stopping || alive(server.pid)) {
        wait = LOOK_MS;
        continue;
      }
      console.error("The embedded database ended; it is started again.");
      wait = Math.min(wait * 2, LONGEST_PAUSE_MS);
      await start(server.port).then(
        (again) => {
          server = again;
        },
        (error) => console.error(error.message),
      );
    }
  }

  return {
    url: url(server.port),
    async stop() {
      stopping = true;
      fs.rmSync(self, { force: true });
      if (fs.readdirSync(users).some((pid) => alive(Number(pid)))) return;
      if (readPidFile(cluster)?.pid !== server.pid) return;
      process.kill(server.pid, "SIGINT");
      while (alive(server.pid)) await pause(20);
    },
  };
}

/** Whether a server runs on this data directory. */
export function databaseRuns(/** @type {string} */ dataDirectory) {
  return readPidFile(clusterDirectory(dataDirectory)) !== null;
}

/** Waits for a server that answers; launches one when there is none. */
async function runningServer(cluster, url, launchServer) {
  const started = Date.now();
  /** @type {import("node:child_process").ChildProcess | undefined} */
  let child;
  for (;;) {
    const found = readPidFile(cluster);
    if (found?.ready && (await answers(url(found.port)))) return found;
    const exited = child && (child.exitCode !== null || child.signalCode !== null);
    if (exited && Date.now() - started > RELAUNCH_MS) break;
    if (exited) await pause(200);
    if (!found && (!child || exited)) child = await launchServer();
    if (Date.now() - started > START_TIMEOUT_MS) break;
    await pause(25);
  }
  throw new Error(`The embedded database does not start. Its log: ${cluster}.log`);
}

async function launch(postgres, cluster, user, throwaway, port) {
  const settings = {
    listen_addresses: "127.0.0.1",
    unix_socket_directories: "",
    max_connections: "200",
    ...(throwaway ? { fsync: "off", full_page_writes: "off" } : {}),
  };
  const log = fs.openSync(`${cluster}.log`, "a");
  const child = spawn(
    postgres,
    ["-D", cluster, "-p", String(port), ...Object.entries(settings).flatMap(([k, v]) => ["-c", `${k}=${v}`])],
    { ...user, env: serverEnvironment(), cwd: os.tmpdir(), detached: true, stdio: ["ignore", "ignore", log] },
  );
  fs.closeSync(log);
  child.on("error", () => {}); // seen as an exit
  child.unref();
  return child;
}

/** Made beside its place and moved there whole: of two first starts one wins, none sees half a cluster. */
function createCluster(cluster, initdb, user) {
  const unfinished = `${cluster}.${process.pid}.new`;
  const passwordFile = `${unfinished}.password`;
  fs.rmSync(unfinished, { recursive: true, force: true });
  fs.mkdirSync(unfinished, { mode: 0o700 });
  fs.writeFileSync(passwordFile, randomBytes(24).toString("base64url"), { mode: 0o600 });
  if (user.uid !== undefined) {
    fs.chownSync(unfinished, user.uid, user.gid);
    fs.chownSync(passwordFile, user.uid, user.gid);
  }
  const locale = ["-E", "UTF8", "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"];
  const made = spawnSync(
    initdb,
    [
      "-D",
      unfinished,
      "-U",
      "postgres",
      "-A",
      "scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--no-instructions",
      ...locale,
    ],
    { ...user, env: serverEnvironment(), encoding: "utf8", cwd: os.tmpdir() },
  );
  try {
    if (made.status !== 0) throw new Error(`initdb failed: ${made.error ?? made.stderr}`);
    fs.renameSync(passwordFile, path.join(unfinished, "password"));
    fs.renameSync(unfinished, cluster);
  } catch (error) {
    if (!fs.existsSync(path.join(cluster, "PG_VERSION"))) throw error;
  } finally {
    fs.rmSync(passwordFile, { force: true });
    fs.rmSync(unfinished, { recursive: true, force: true });
  }
}

/** Whether the server takes connections; creates the database in a new cluster. */
async function answers(/** @type {string} */ url) {
  const { default: pg } = await import("pg");
  const client = new pg.Client({ connectionString: url.replace(/[^/]*$/, "postgres") });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
    return true;
  } catch (error) {
    const code = /** @type {{ code?: string }} */ (error).code ?? "";
    if (["42P04", "23505"].includes(code)) return true; // created by another process meanwhile
    if (["ECONNREFUSED", "ECONNRESET", "57P01", "57P03", ""].includes(code)) return false;
    throw error;
  } finally {
    await client.end().catch(() => {});
  }
}

/** A shell that waits on a pipe this process holds. The pipe closes however this process ends. */
function watch(cluster, self) {
  if (process.platform === "win32") return;
  const script = `trap '' INT TERM HUP; read _; rm -f "$1"
    for f in "$2".users/*; do [ -e "$f" ] && kill -0 "\${f##*/}" 2>/dev/null && exit; done
    read pid < "$2/postmaster.pid" && kill -INT "$pid"`;
  const shell = spawn("sh", ["-c", script, "watch", self, cluster], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  shell.unref();
  /** @type {import("node:net").Socket} */ (shell.stdin).unref();
}

function serverEnvironment() {
  return { ...process.env, LC_ALL: "C", LC_MESSAGES: "C" };
}
