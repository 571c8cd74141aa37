import { keyedHash } from "./personal-data";
import { pool } from "./pool";

export type Limit = { count: number; seconds: number };

/**
 * Counts one more attempt under a key and says whether it is still within the limit. The count is a database row,
 * so it survives restarts and is shared by all processes. The key is stored as a keyed hash.
 *
 * @returns the seconds to wait, 0 when within the limit
 */
export async function countAttempt(scope: string, subject: string, limit: Limit): Promise<number> {
  const { rows } = await pool().query<{ count: number; wait: number }>(
    `INSERT INTO throttle (key, count, reset_at) VALUES ($1, 1, now() + make_interval(secs => $2))
     ON CONFLICT (key) DO UPDATE SET
       count = CASE WHEN throttle.reset_at <= now() THEN 1 ELSE throttle.count + 1 END,
       reset_at = CASE WHEN throttle.reset_at <= now() THEN excluded.reset_at ELSE throttle.reset_at END
     RETURNING count, ceil(extract(epoch FROM reset_at - now()))::int AS wait`,
    [key(scope, subject), limit.seconds],
  );
  const row = rows[0];
  return row && row.count > limit.count ? Math.max(1, row.wait) : 0;
}

/** Takes back attempts that were counted and then not made. */
export async function uncountAttempt(scope: string, subject: string): Promise<void> {
  await pool().query(
    "UPDATE throttle SET count = count - 1 WHERE key = $1 AND count > 0 AND reset_at > now()",
    [key(scope, subject)],
  );
}

/** Forgets the attempts under a key, after a success. */
export async function clearAttempts(scope: string, subject: string): Promise<void> {
  await pool().query("DELETE FROM throttle WHERE key = $1", [key(scope, subject)]);
}

function key(scope: string, subject: string): string {
  return `${scope}:${keyedHash(`throttle-${scope}`, subject)}`;
}
