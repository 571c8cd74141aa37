import { waitForDatabase } from "@/lib/data/health";
import { checkKeys } from "@/lib/data/key-check";
import { env } from "@/lib/env";
import { startWorker } from "./worker";

/** How long a database that is being started is waited for. */
const DATABASE_SECONDS = 60;

/**
 * What every server process does once: checks its environment and its keys, then runs what is done later until it is
 * told to stop.
 *
 * @throws Error a sentence for the operator, where the process can't serve
 */
export async function startProcess(): Promise<void> {
  env();
  await waitForDatabase(DATABASE_SECONDS);
  const problems = await checkKeys();
  if (problems.length > 0) throw new Error(problems.join(" "));
  if (process.env.JOBS === "off") return;
  const worker = await startWorker();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => worker.stop());
}
