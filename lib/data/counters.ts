import { pool } from "./pool";

/** Counts one more of something today, and returns how many that makes. */
export async function count(name: string): Promise<number> {
  const { rows } = await pool().query<{ count: number }>(
    `INSERT INTO counter (name, day, count) VALUES ($1, current_date, 1)
     ON CONFLICT (name, day) DO UPDATE SET count = counter.count + 1 RETURNING count`,
    [name],
  );
  return rows[0]?.count ?? 0;
}
