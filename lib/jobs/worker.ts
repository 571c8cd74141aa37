import { randomUUID } from "node:crypto";
import { EventEmitter } from "node:events";
import { Logger, run, type TaskList, type WorkerEvents } from "graphile-worker";
import { databaseUrl } from "@/lib/data/connection";
import { holdLife, recoverDeadWorkers } from "@/lib/data/job-locks";
import { errorFields, log } from "@/lib/log";
import { deliverMail } from "./deliver-mail";
import { deliverWebhook } from "./deliver-webhook";
import { mailRequestedReset } from "./mail-reset-link";
import { matchRequest } from "./match-owner-request";
import { openLine } from "./open-line";
import { purge } from "./purge";
import { refuseUnansweredRequests } from "./refuse-unanswered";

const RECOVER_EVERY_MS = 10_000;

type Attempt = { job: { attempts: number; max_attempts: number } };
const isLast = ({ job }: Attempt) => job.attempts >= job.max_attempts;

const HOUSE: TaskList = {
  "deliver-mail": (payload, attempt) => deliverMail(payload, isLast(attempt)),
  "mail-reset-link": (payload) => mailRequestedReset(payload),
  purge: () => purge(),
  "refuse-unanswered": () => refuseUnansweredRequests(),
};
/** Other people's servers: however long they take, mail goes on. */
const RECEIVERS: TaskList = {
  "deliver-webhook": (payload, attempt) => deliverWebhook(payload, isLast(attempt)),
};
/** Other people's servers that a customer waits for: several at a time, since most of it is waiting. */
const CENTRES: TaskList = {
  "match-owner-request": (payload, attempt) => matchRequest(payload, isLast(attempt)),
  "open-line": (payload) => openLine(payload),
};
// 03:15 and 03:45 in Japan; the crontab reads UTC.
const CRONTAB = "15 18 * * * purge ?fill=1d\n45 18 * * * refuse-unanswered ?fill=1d";

/**
 * Runs what is done later (mail, webhooks, matching, lines, purge) in this process. Any number of processes share the work.
 *
 * graphile-worker frees the jobs of a killed process only after four hours. So each worker holds a database lock
 * of its name; Postgres drops it the moment the process dies, and the others free its jobs at once.
 */
export async function startWorker(): Promise<{ stop: () => Promise<void> }> {
  const lanes = [
    await startLane(HOUSE, { crontab: CRONTAB }),
    await startLane(RECEIVERS),
    await startLane(CENTRES, { concurrency: 4 }),
  ];
  const recover = () =>
    recoverDeadWorkers().catch((error) => log("warn", "job recovery", errorFields(error)));
  await recover();
  const timer = setInterval(recover, RECOVER_EVERY_MS);
  timer.unref();
  return {
    stop: async () => {
      clearInterval(timer);
      await Promise.all(lanes.map((lane) => lane.stop()));
    },
  };
}

/** One worker of its own tasks only: one job at a time unless told otherwise. */
async function startLane(
  taskList: TaskList,
  { crontab = "", concurrency = 1 } = {},
): Promise<{ stop: () => Promise<void> }> {
  const name = `web-${randomUUID()}`;
  const life = await holdLife(name);
  // Jobs are locked in the name of their pool, which has no option of its own: it is named before it takes one.
  const events: WorkerEvents = new EventEmitter();
  events.once("pool:create", ({ workerPool }) => {
    workerPool.id = name;
  });
  const runner = await run({
    connectionString: databaseUrl(),
    maxPoolSize: concurrency + 1,
    concurrency,
    pollInterval: 2000,
    noHandleSignals: true,
    events,
    logger: new Logger(() => (level, message) => {
      if (level === "error") log("error", "job runner", { detail: message.slice(0, 200) });
    }),
    taskList,
    crontab,
  });
  return {
    stop: async () => {
      await runner.stop().catch(() => {});
      await life.release();
    },
  };
}
