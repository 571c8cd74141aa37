import type { StartedServices } from "@/lib/commands/start-services";
import { setVisitToken } from "./visit-cookie";

/** Gives this browser the visit that was opened for it. */
export async function keepVisit(started: StartedServices | null): Promise<boolean> {
  if (started?.newVisitToken) await setVisitToken(started.newVisitToken, started.keepUntil);
  return started !== null;
}
