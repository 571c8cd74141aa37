// Applies prisma/migrations with `pg` alone and records them in Prisma's own table, in Prisma's own way, so that
// `prisma migrate status` and `deploy` agree with it. The service needs no Prisma CLI to start.
import { createHash, randomUUID } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import pg from "pg";

/** The advisory lock that Prisma's schema engine takes: two starts, or a start and Prisma, never migrate at once. */
const PRISMA_LOCK = 72707369;

const TABLE = `CREATE TABLE IF NOT EXISTS _prisma_migrations (
  id VARCHAR(36) PRIMARY KEY NOT NULL,
  checksum VARCHAR(64) NOT NULL,
  finished_at TIMESTAMPTZ,
  migration_name VARCHAR(255) NOT NULL,
  logs TEXT,
  rolled_back_at TIMESTAMPTZ,
  started_at TIMESTAMPTZ NOT NULL DEFAULT now(),
  applied_steps_count INTEGER NOT NULL DEFAULT 0
)`;

/**
 * Brings the database up to date.
 * @param {string} url
 * @param {string} [directory]
 * @returns {Promise<string[]>} the names of the migrations applied now
 * @throws when a migration fails, or failed before and was not resolved
 */
export async function migrate(url, directory = path.resolve(import.meta.dirname, "../prisma/migrations")) {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [PRISMA_LOCK]);
    await client.query(TABLE);
    const { rows } = await client.query(
      "SELECT migration_name AS name, checksum, finished_at FROM _prisma_migrations WHERE rolled_back_at IS NULL",
    );
    const failed = rows.find((row) => !row.finished_at);
    if (failed) {
      throw new Error(
        `Migration ${failed.name} failed before. Resolve it with \`npx prisma migrate resolve\`.`,
      );
    }
    const checksums = new Map(rows.map((row) => [row.name, row.checksum]));
    const applied = [];
    for (const name of await migrationNames(directory)) {
      const sql = await readFile(path.join(directory, name, "migration.sql"));
      const checksum = createHash("sha256").update(sql).digest("hex");
      if (!checksums.has(name)) {
        await apply(client, name, checksum, sql.toString("utf8"));
        applied.push(name);
      } else if (checksums.get(name) !== checksum) {
        console.warn(`Migration ${name} was edited after it was applied.`);
      }
    }
    return applied;
  } finally {
    await client.end();
  }
}

async function migrationNames(/** @type {string} */ directory) {
  const entries = await readdir(directory, { withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();
}

async function apply(client, name, checksum, sql) {
  const id = randomUUID();
  await client.query("INSERT INTO _prisma_migrations (id, checksum, migration_name) VALUES ($1, $2, $3)", [
    id,
    checksum,
    name,
  ]);
  try {
    await client.query(sql); // one message of the simple protocol is one implicit transaction
  } catch (error) {
    await client.query("ROLLBACK");
    const { message } = /** @type {Error} */ (error);
    await client.query("UPDATE _prisma_migrations SET logs = $2 WHERE id = $1", [id, message]);
    throw new Error(`Migration ${name} failed: ${message}`);
  }
  await client.query(
    "UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1",
    [id],
  );
}
