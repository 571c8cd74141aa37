import { randomUUID } from "node:crypto";
import { Logger, run } from "graphile-worker";
import { holdLife, recoverDeadWorkers } from "@/lib/data/job-locks";
import { env } from "@/lib/env";
import { errorFields, log } from "@/lib/log";
import { deliverMail } from "./deliver-mail";
import { purge } from "./purge";

const RECOVER_EVERY_MS = 10_000;

/**
 * Runs what is done later (mail, purge) in this process. Any number of processes share the work.
 *
 * graphile-worker frees the jobs of a killed process only after four hours. So each process holds a database lock
 * named after its worker; Postgres drops it the moment the process dies, and the others free its jobs at once.
 */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  const workerId = `web-${randomUUID()}`;
  const life = await holdLife(workerId);
  const options = {
    connectionString: env().DATABASE_URL,
    maxPoolSize: 2,
    concurrency: 1,
    workerId,
    pollInterval: 2000,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error") log("error", "job runner", { detail: message.slice(0, 200) });
    }),
    taskList: {
      "deliver-mail": (payload: unknown, helpers: { job: { attempts: number; max_attempts: number } }) =>
        deliverMail(payload, helpers.job.attempts >= helpers.job.max_attempts),
      purge: () => purge(),
    },
    // 03:15 in Japan; the crontab reads UTC.
    crontab: "15 18 * * * purge ?fill=1d",
  };
  const runner = await run(options);
  const recover = () =>
    recoverDeadWorkers().catch((error) => log("warn", "job recovery", errorFields(error)));
  await recover();
  const timer = setInterval(recover, RECOVER_EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await runner.stop().catch(() => {});
      await life.release();
    },
  };
}
