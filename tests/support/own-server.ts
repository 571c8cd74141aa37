import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect } from "@playwright/test";
import { freePort } from "../../scripts/ports.mjs";
import { demo } from "./service";

export type OwnServer = {
  origin: string;
  /** What its database connections are called. */
  name: string;
  /** Resident memory in MB. */
  memory: () => number;
  /** Ends the process at once, as a crash does. */
  kill: () => Promise<void>;
  /** Starts it again on the same port. */
  start: () => Promise<void>;
};

/**
 * One web process of a story's own, on the service's database: to be measured or killed without disturbing others.
 *
 * @param environment what it is told differently, such as where an outside system is not to be found
 */
export async function ownServer(environment: Record<string, string> = {}): Promise<OwnServer> {
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const name = `story-${port}`;
  const database = new URL(process.env.DATABASE_URL ?? "");
  database.searchParams.set("application_name", name);
  let child: ChildProcess;
  const start = async () => {
    child = spawn(process.execPath, ["server.mjs"], {
      env: {
        ...process.env,
        PORT: String(port),
        NODE_ENV: "production",
        DATABASE_URL: database.href,
        SMTP_URL: demo().smtpUrl,
        ...environment,
      },
      // Told by the channel when the story ends, however it ends.
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    });
    await expect(async () => expect((await fetch(`${origin}/api/health`)).status).toBe(200)).toPass({
      timeout: 60_000,
    });
  };
  await start();
  return {
    origin,
    name,
    start,
    memory: () => {
      const status = readFileSync(`/proc/${child.pid}/status`, "utf8");
      return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
    },
    kill: () =>
      new Promise((ended) => {
        if (child.exitCode !== null || child.signalCode !== null) return ended();
        child.once("exit", () => ended()).kill("SIGKILL");
      }),
  };
}
