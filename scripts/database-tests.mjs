// npm run database: the commands against a database of their own, with other connections in between (tests/database).

import { bin, ensureClient, ensureInstalled } from "./prepare.mjs";
import { startTestDatabase } from "./test-database.mjs";
import { inOwnDirectory, run } from "./test-service.mjs";

const passed = await inOwnDirectory(async (directory, ends) => {
  ensureInstalled();
  ensureClient();
  const env = await startTestDatabase(directory, ends);
  return run(bin("vitest"), ["run", "--config", "vitest.database.config.ts", ...process.argv.slice(2)], env);
});
process.exit(passed ? 0 : 1);
