import pg from "pg";
import { databaseUrl } from "./connection";
import { pool } from "./pool";

/** First key of the advisory locks that say "this worker lives". */
const LIFE_LOCK = 72_707_370;
const RETAKE_MS = 1000;

/** Holds the lock of a worker on a connection of its own, renewed when the database restarts. */
export async function holdLife(workerId: string): Promise<{ release: () => Promise<void> }> {
  let released = false;
  let client: pg.Client | null = null;
  const take = async (): Promise<void> => {
    const next = new pg.Client({ connectionString: databaseUrl() });
    // However a connection ends, it is replaced once: a failed one ends in an error and an end.
    let replaced = false;
    const replace = () => {
      if (replaced || released) return;
      replaced = true;
      setTimeout(() => take().catch(() => {}), RETAKE_MS).unref();
    };
    next.on("error", replace);
    next.on("end", replace);
    try {
      await next.connect();
      await next.query("SELECT pg_advisory_lock($1, hashtext($2) & 2147483647)", [LIFE_LOCK, workerId]);
      client = next;
    } catch (error) {
      replace();
      throw error;
    }
  };
  await take();
  return {
    release: async () => {
      released = true;
      await client?.end().catch(() => {});
    },
  };
}

/** Frees the jobs of workers whose process is gone. */
export async function recoverDeadWorkers(): Promise<void> {
  await pool().query(
    `SELECT graphile_worker.force_unlock_workers(array_agg(dead.locked_by)) FROM (
       SELECT DISTINCT j.locked_by FROM graphile_worker.jobs j WHERE j.locked_by LIKE 'web-%' AND NOT EXISTS (
         SELECT 1 FROM pg_locks l WHERE l.locktype = 'advisory' AND l.granted AND l.classid = $1::int::oid
           AND l.objid = (hashtext(j.locked_by) & 2147483647)::oid)
     ) dead HAVING count(*) > 0`,
    [LIFE_LOCK],
  );
}
