import { purgeExpired } from "@/lib/data/retention";
import { log } from "@/lib/log";

/** Deletes what its time has come for: contracts' drafts past 30 days, dead tokens, codes, visits, sessions. */
export async function purge(): Promise<void> {
  const deleted = await purgeExpired();
  log("info", "purged", deleted);
}
