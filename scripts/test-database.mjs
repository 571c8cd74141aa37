// A database as the service has it, with the demo's dealer and nothing running on it: no mail is sent, no job is done.
import path from "node:path";
import { completeEnvironment, ROOT } from "./environment.mjs";

/**
 * @param {string} directory for its data
 * @param {(() => unknown)[]} ends gets how to stop it
 * @returns {Promise<Record<string, string>>} the environment the commands need
 */
export async function startTestDatabase(directory, ends) {
  // These need the dependencies.
  const { default: pg } = await import("pg");
  const { runMigrations } = await import("graphile-worker");
  const { startDatabase } = await import("./embedded-db.mjs");
  const { migrate } = await import("./migrate.mjs");
  const { seed } = await import("./demo.mjs");
  const database = await startDatabase(directory, { throwaway: true });
  ends.push(database.stop);
  await migrate(database.url, path.join(ROOT, "prisma/migrations"));
  await runMigrations({ connectionString: database.url });
  // What an operator's database may well have been given, on a server far away: nothing may depend on either.
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query("ALTER ROLE postgres SET timezone = 'Asia/Tokyo'");
  await client.end();
  const { NODE_ENV: _mode, APP_URL: _url, ...inherited } = process.env;
  const env = completeEnvironment({
    ...inherited,
    DATA_DIR: directory,
    DATABASE_URL: database.url,
    // Nothing sends.
    SMTP_URL: "smtp://127.0.0.1:1",
  });
  await seed(env);
  return /** @type {Record<string, string>} */ ({ ...env, TZ: "America/Los_Angeles" });
}
