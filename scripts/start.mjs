// npm start / npm run dev: everything the service needs, from a fresh clone.
import path from "node:path";
import { CannotStart, cardSandboxWanted, completeEnvironment, isProduction, ROOT } from "./environment.mjs";
import { bin, ensureBuild, ensureClient, ensureInstalled, ensureReaders } from "./prepare.mjs";

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
  if (cardSandboxWanted(env)) await requireFreePort(Number(env.CARD_SANDBOX_PORT), "CARD_SANDBOX_PORT");
  process.on("SIGINT", () => stop(0));
  process.on("SIGTERM", () => stop(0));
  process.on("SIGHUP", () => stop(0));
  stopWithParent();

  ensureClient();
  await ensureReaders();
  if (!env.DATABASE_URL) {
    const { startDatabase } = await import("./embedded-db.mjs");
    const database = await startDatabase(env.DATA_DIR ?? "", {
      throwaway: env.THROWAWAY_DATA === "1",
      keep: true,
    });
    started.push(database.stop);
    env.DATABASE_URL = database.url;
  }
  const { migrate } = await import("./migrate.mjs");
  await migrate(env.DATABASE_URL, path.join(ROOT, "prisma/migrations"));

  if (cardSandboxWanted(env)) {
    const { startCardSandbox } = await import("./card-sandbox.mjs");
    const sandbox = await startCardSandbox({
      directory: path.join(env.DATA_DIR ?? "", "card-sandbox"),
      port: Number(env.CARD_SANDBOX_PORT),
      publicUrl: env.CARD_SANDBOX_URL,
      secret: env.CARD_SANDBOX_SECRET ?? "",
      webhookUrl: env.CARD_SANDBOX_WEBHOOK_URL ?? "",
    });
    started.push(sandbox.stop);
  }
  // After the one above: the mailbox takes another port where its own is in use.
  let mailboxUrl = null;
  if (!env.SMTP_URL) {
    const { startMailbox } = await import("./mailbox.mjs");
    const directory = path.join(env.DATA_DIR ?? "", "mailbox");
    const mailbox = await startMailbox({ directory, port: Number(env.PORT) + 1 });
    started.push(mailbox.stop);
    env.SMTP_URL = mailbox.smtpUrl;
    mailboxUrl = mailbox.url;
  }
  if (!dev) await ensureBuild();
  started.push(dev ? await runDev(env, bin("next"), stop) : await runWeb(env));

  if (isProduction(process.env)) return console.log(`Ready at ${env.APP_URL}`);
  const { announce, seed } = await import("./demo.mjs");
  await announce(await seed(env), mailboxUrl, env);
}

/** npm, killed, takes its shell with it and leaves this process to itself: then all of it ends. */
function stopWithParent() {
  const parent = process.ppid;
  if (!process.env.npm_lifecycle_event) return;
  setInterval(() => {
    if (process.ppid !== parent) stop(0);
  }, 500).unref();
}

async function stop(/** @type {number} */ code) {
  if (stopping) process.exit(1);
  stopping = true;
  for (const end of started.reverse()) await end();
  process.exit(code);
}
