// npm start / npm run dev: everything the service needs, from a fresh clone.
import path from "node:path";
import { CannotStart, completeEnvironment, isProduction, ROOT } from "./environment.mjs";
import { bin, ensureBuild, ensureClient, ensureInstalled, ensureOcrAssets } from "./prepare.mjs";

const dev = process.argv.includes("--dev");
/** What was started, to be stopped in reverse order. @type {(() => unknown)[]} */
const started = [];
let stopping = false;

try {
  await main();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  console.error(error.message);
  await stop(1);
}

async function main() {
  const env = completeEnvironment(process.env);
  ensureInstalled();
  // These need the dependencies.
  const { requireFreePort, runWeb, runDev } = await import("./web.mjs");
  await requireFreePort(Number(env.PORT));
  process.on("SIGINT", () => stop(0));
  process.on("SIGTERM", () => stop(0));
  process.on("SIGHUP", () => stop(0));

  ensureClient();
  if (!env.DATABASE_URL) {
    const { startDatabase } = await import("./embedded-db.mjs");
    const database = await startDatabase(env.DATA_DIR ?? "", { throwaway: env.THROWAWAY_DATA === "1" });
    started.push(database.stop);
    env.DATABASE_URL = database.url;
  }
  const { migrate } = await import("./migrate.mjs");
  await migrate(env.DATABASE_URL, path.join(ROOT, "prisma/migrations"));

  let mailboxUrl = null;
  if (!env.SMTP_URL) {
    const { startMailbox } = await import("./mailbox.mjs");
    const directory = path.join(env.DATA_DIR ?? "", "mailbox");
    const mailbox = await startMailbox({ directory, port: Number(env.PORT) + 1 });
    started.push(mailbox.stop);
    env.SMTP_URL = mailbox.smtpUrl;
    mailboxUrl = mailbox.url;
  }
  await (dev ? ensureOcrAssets() : ensureBuild());
  started.push(dev ? await runDev(env, bin("next"), stop) : await runWeb(env));

  if (isProduction(process.env)) return console.log(`Ready at ${env.APP_URL}`);
  const { announce, seed } = await import("./demo.mjs");
  await announce(await seed(env), mailboxUrl, env);
}

async function stop(/** @type {number} */ code) {
  if (stopping) process.exit(1);
  stopping = true;
  for (const end of started.reverse()) await end();
  process.exit(code);
}
