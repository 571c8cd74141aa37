import { env } from "@/lib/env";
import { startWorker } from "./worker";

/** What every server process does once: checks its environment, then runs what is done later until it is told to stop. */
export async function startProcess(): Promise<void> {
  env();
  if (process.env.JOBS === "off") return;
  const worker = await startWorker();
  for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => worker.stop());
}
