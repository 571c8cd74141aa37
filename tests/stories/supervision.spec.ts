import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { clusterDirectory } from "../../scripts/embedded-db-binaries.mjs";
import { freePort } from "../../scripts/ports.mjs";
import { expect, test } from "../support/story";

const alive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** The processes below one, and below those. */
function below(pid: number): number[] {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .trim()
      .split(" ")
      .filter(Boolean)
      .map(Number);
    return children.flatMap((child) => [child, ...below(child)]);
  } catch {
    return [];
  }
}

test("a database that is killed comes back by itself, and ending npm ends everything", async () => {
  test.setTimeout(480_000);
  const directory = mkdtempSync(path.join(os.tmpdir(), "enrolment-supervision-"));
  const port = await freePort();
  const { DATABASE_URL: _database, SMTP_URL: _smtp, APP_URL: _url, ...inherited } = process.env;
  const npm = spawn("npm", ["start"], {
    stdio: "ignore",
    env: {
      ...inherited,
      PORT: String(port),
      CARD_SANDBOX_PORT: String(await freePort()),
      DATA_DIR: directory,
      THROWAWAY_DATA: "1",
      WEB_WORKERS: "1",
    },
  });
  const health = () =>
    fetch(`http://localhost:${port}/api/health`).then(
      ({ status }) => status,
      () => 0,
    );
  const ends: number[] = [];
  try {
    await expect.poll(health, { timeout: 120_000 }).toBe(200);
    const postmaster = Number(
      readFileSync(path.join(clusterDirectory(directory), "postmaster.pid"), "utf8").split("\n")[0],
    );
    process.kill(postmaster, "SIGKILL");
    await expect.poll(health, { timeout: 120_000 }).not.toBe(200);
    await expect.poll(health, { timeout: 120_000 }).toBe(200);
    ends.push(...below(npm.pid ?? 0));
    expect(ends.length).toBeGreaterThan(1);
    const again = Number(
      readFileSync(path.join(clusterDirectory(directory), "postmaster.pid"), "utf8").split("\n")[0],
    );
    expect(again).not.toBe(postmaster);
    ends.push(again);
    npm.kill("SIGTERM");
    await expect.poll(() => ends.filter(alive), { timeout: 120_000 }).toEqual([]);
    expect(await health()).toBe(0);
  } finally {
    for (const pid of ends.filter(alive)) process.kill(pid, "SIGKILL");
    npm.kill("SIGKILL");
    rmSync(directory, { recursive: true, force: true });
  }
});
