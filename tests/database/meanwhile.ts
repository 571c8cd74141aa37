import pg from "pg";

/**
 * Lets something happen between the moment a press begins and the moment it writes: a row is held on another
 * connection until the presses wait for it, changed there, and let go.
 *
 * @param held the table and id of the row they wait for
 * @param change made on that connection while they wait
 * @returns what each press answered
 */
export async function meanwhile<T>(
  held: { table: "registration" | "contract" | "account"; id: string },
  presses: (() => Promise<T>)[],
  change: (db: pg.Client) => Promise<unknown>,
): Promise<T[]> {
  const db = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await db.connect();
  try {
    const { rows } = await db.query("SELECT pg_backend_pid() AS pid");
    await db.query("BEGIN");
    await db.query(`SELECT 1 FROM ${held.table} WHERE id = $1 FOR UPDATE`, [held.id]);
    const answers = Promise.all(presses.map((press) => press()));
    await untilWaiting(rows[0].pid, presses.length);
    await change(db);
    await db.query("COMMIT");
    return await answers;
  } finally {
    await db.end();
  }
}

const WAITING = `WITH RECURSIVE waiting AS (
    SELECT pid FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))
    UNION SELECT a.pid FROM pg_stat_activity a JOIN waiting w ON w.pid = ANY (pg_blocking_pids(a.pid)))
  SELECT count(*)::int AS n FROM waiting`;

/** Asks the database itself: a press that waits is seen there, so no time has to be guessed. */
async function untilWaiting(pid: number, presses: number): Promise<void> {
  const watcher = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await watcher.connect();
  try {
    while ((await watcher.query(WAITING, [pid])).rows[0].n < presses) {}
  } finally {
    await watcher.end();
  }
}
