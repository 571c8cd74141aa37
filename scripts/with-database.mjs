// node scripts/with-database.mjs COMMAND… — runs a command with the service's environment, against DATABASE_URL or the
// embedded database, which is started when it does not run.
import { spawn } from "node:child_process";
import path from "node:path";
import { startDatabase } from "./embedded-db.mjs";
import { CannotStart, completeEnvironment, ROOT } from "./environment.mjs";

const [command, ...args] = process.argv.slice(2);
if (!command) {
  console.error("usage: node scripts/with-database.mjs COMMAND [ARGUMENT…]");
  process.exit(2);
}

try {
  const env = completeEnvironment(process.env);
  const embedded = env.DATABASE_URL ? undefined : await startDatabase(env.DATA_DIR ?? "");
  const child = spawn(command, args, {
    cwd: ROOT,
    stdio: "inherit",
    env: {
      ...env,
      DATABASE_URL: env.DATABASE_URL || embedded?.url,
      // Such commands only write jobs; the service sends the mail.
      SMTP_URL: env.SMTP_URL || "smtp://127.0.0.1:1",
      PATH: `${path.join(ROOT, "node_modules/.bin")}${path.delimiter}${env.PATH}`,
    },
  });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM", "SIGHUP"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", (error) => console.error(error.message));
  child.on("close", async (code) => {
    await embedded?.stop();
    process.exit(code ?? 1);
  });
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  process.exit(1);
}
