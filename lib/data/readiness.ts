import { readdir } from "node:fs/promises";
import path from "node:path";
import { askDatabase, health } from "./health";

export type Readiness = {
  ready: boolean;
  database: "ok" | "unreachable";
  /** Whether every migration of this release is applied. */
  schema: "ok" | "behind" | "unknown";
  /** Seconds the longest waiting job has been due; null where that is not known. */
  oldestJob: number | null;
};

/** Whether this process can serve now, and what it would say of itself to whoever watches it. Answers within 2 s. */
export async function readiness(): Promise<Readiness> {
  try {
    await askDatabase();
  } catch {
    return { ready: false, database: "unreachable", schema: "unknown", oldestJob: null };
  }
  const [missing, oldestJob] = await Promise.all([missingMigrations(), longestDue()]);
  const schema = missing === null ? "unknown" : missing.length > 0 ? "behind" : "ok";
  return { ready: schema !== "behind", database: "ok", schema, oldestJob };
}

let migrations: Promise<string[]> | undefined;

/** The migrations of this release that the database does not have, or null where the database does not say. */
async function missingMigrations(): Promise<string[] | null> {
  migrations ??= readdir(path.join(process.cwd(), "prisma/migrations"), { withFileTypes: true }).then(
    (entries) => entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name),
  );
  const rows = await health<{ name: string }>(
    "SELECT migration_name AS name FROM _prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL",
  );
  if (!rows) return null;
  const applied = new Set(rows.map(({ name }) => name));
  return (await migrations).filter((name) => !applied.has(name));
}

async function longestDue(): Promise<number | null> {
  const rows = await health<{ seconds: number }>(
    `SELECT greatest(0, floor(extract(epoch FROM now() - min(run_at))))::int AS seconds FROM graphile_worker.jobs
     WHERE run_at <= now() AND locked_at IS NULL AND attempts < max_attempts`,
  );
  return rows?.[0] ? (rows[0].seconds ?? 0) : null;
}
