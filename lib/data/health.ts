import pg from "pg";
import { databaseUrl } from "./connection";

/** An answer that takes longer than this is none. */
const PATIENCE_MS = 800;

const shared = globalThis as { __health?: { client: pg.Client; ready: Promise<unknown> } | null };
let asking: Promise<void> | null = null;

/**
 * Asks the database whether it answers, over a connection of its own: however many customers wait for one of the
 * pool's, this does not wait with them. Whoever asks at the same time gets the same answer.
 *
 * @throws where there is no answer in time
 */
export function askDatabase(): Promise<void> {
  asking ??= ask().finally(() => {
    asking = null;
  });
  return asking;
}

async function ask(): Promise<void> {
  shared.__health ??= connect();
  const { client, ready } = shared.__health;
  let late: NodeJS.Timeout | undefined;
  try {
    const answer = ready.then(() => client.query("SELECT 1"));
    const patience = new Promise<never>((_, reject) => {
      late = setTimeout(() => reject(new Error("the database does not answer in time")), PATIENCE_MS);
    });
    await Promise.race([answer, patience]);
  } catch (error) {
    // Whatever is wrong with it, the next time there is another.
    if (shared.__health?.client === client) shared.__health = null;
    client.end().catch(() => {});
    throw error;
  } finally {
    clearTimeout(late);
  }
}

function connect() {
  const client = new pg.Client({ connectionString: databaseUrl(), keepAlive: true });
  // A connection that breaks between two questions is noticed by the next; without a listener it would end the process.
  client.on("error", () => {});
  return { client, ready: client.connect() };
}
