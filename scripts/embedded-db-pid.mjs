// Which process serves a data directory, if any.
import fs from "node:fs";
import path from "node:path";

/** The pid file of a live server, or null. A file left by a killed server is removed where it would mislead. */
export function readPidFile(cluster) {
  const file = path.join(cluster, "postmaster.pid");
  try {
    const lines = fs.readFileSync(file, "utf8").split("\n");
    const pid = Number(lines[0]);
    if (!alive(pid)) return null;
    if (
      process.platform === "linux" &&
      !fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("postgres")
    ) {
      fs.rmSync(file, { force: true }); // the number now belongs to another process; PostgreSQL would refuse to start
      return null;
    }
    return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
  } catch {
    return null;
  }
}

/** Whether a process runs. */
export function alive(/** @type {number} */ pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {{ code?: string }} */ (error).code === "EPERM";
  }
}
