import pg from "pg";
import { databaseUrl } from "./connection";

/** An answer that takes longer than this is none. */
const PATIENCE_MS = 800;
const ASK_AGAIN_MS = 500;

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

/** Asks over the same connection; null where there is no answer in time or no right to one. */
export async function health<Row>(text: string): Promise<Row[] | null> {
  const open = shared.__health;
  if (!open) return null;
  let late: NodeJS.Timeout | undefined;
  const patience = new Promise<null>((resolve) => {
    late = setTimeout(() => resolve(null), PATIENCE_MS);
  });
  const answer = open.client.query(text).then(
    ({ rows }) => rows as Row[],
    () => null,
  );
  return Promise.race([answer, patience]).finally(() => clearTimeout(late));
}

/**
 * Waits until the database answers.
 *
 * @throws Error a sentence for the operator, where it does not in time
 */
export async function waitForDatabase(seconds: number): Promise<void> {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    try {
      return await askDatabase();
    } catch (error) {
      if (Date.now() > until) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(`The database did not answer within ${seconds} seconds: ${reason}`);
      }
      await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
    }
  }
}

function connect() {
  const client = new pg.Client({ connectionString: databaseUrl(), keepAlive: true });
  // A connection that breaks between two questions is noticed by the next; without a listener it would end the process.
  client.on("error", () => {});
  return { client, ready: client.connect() };
}
