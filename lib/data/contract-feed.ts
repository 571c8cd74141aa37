import pg from "pg";
import { errorFields, log } from "@/lib/log";
import { databaseUrl } from "./connection";

const LISTEN = "LISTEN contract";

type Listener = (contractId: string) => void;

const RECONNECT_MS = 1000;
/** How often the connection is asked whether it lives, and how long it has to answer. */
const PING_MS = 10_000;
const shared = globalThis as { __feed?: { listeners: Set<Listener>; client: pg.Client | null } };

/**
 * Follows what happens to contracts. However many follow, a process holds one connection that listens; the triggers
 * of the event and registration tables tell it. After an outage of the database every listener is told once that it
 * may have missed something (an empty id).
 *
 * @returns ends the following
 */
export function followContracts(listener: Listener): () => void {
  shared.__feed ??= { listeners: new Set(), client: null };
  const feed = shared.__feed;
  feed.listeners.add(listener);
  if (!feed.client) connect();
  return () => {
    feed.listeners.delete(listener);
  };
}

async function connect(missed = false): Promise<void> {
  const feed = shared.__feed;
  if (!feed) return;
  const client = new pg.Client({
    connectionString: databaseUrl(),
    keepAlive: true,
    connectionTimeoutMillis: PING_MS,
  });
  feed.client = client;
  const tell = (id: string) => {
    for (const listener of feed.listeners) listener(id);
  };
  // However a connection ends, it is replaced once: a failed one ends in an error and an end.
  let replaced = false;
  const replace = () => {
    if (replaced) return;
    replaced = true;
    clearInterval(ping);
    client.end().catch(() => {});
    setTimeout(() => connect(true), RECONNECT_MS).unref();
  };
  // A connection that is half open tells nothing and ends never: a network that drops packets looks like silence.
  // Asked with what it is for: said again it changes nothing, and the database's list of connections shows it.
  const ping = setInterval(() => {
    const late = setTimeout(replace, PING_MS);
    client.query(LISTEN).then(
      () => clearTimeout(late),
      () => replace(),
    );
  }, PING_MS);
  ping.unref();
  client.on("notification", (message) => tell(message.payload ?? ""));
  client.on("error", replace);
  client.on("end", replace);
  try {
    await client.connect();
    await client.query(LISTEN);
    if (missed) tell("");
  } catch (error) {
    log("warn", "contract feed", errorFields(error));
    replace();
  }
}
