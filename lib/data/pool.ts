import pg from "pg";
import { env } from "@/lib/env";
import { databaseUrl } from "./connection";
import { refuseInsideTransaction } from "./open-transaction";

/** How long a connection is waited for, and an answer: a database that hangs is answered for, not waited for. */
const CONNECT_MS = 10_000;
const ANSWER_MS = 20_000;

const shared = globalThis as { __pool?: pg.Pool };

/**
 * The process's one connection pool. Prisma uses it too; the two statements every page and every save need
 * run on it directly (lib/data/registrations.ts, lib/data/drafts.ts).
 */
export function pool(): pg.Pool {
  refuseInsideTransaction();
  if (!shared.__pool) {
    shared.__pool = new pg.Pool({
      connectionString: databaseUrl(),
      max: env().DATABASE_POOL,
      connectionTimeoutMillis: CONNECT_MS,
      query_timeout: ANSWER_MS,
    });
    // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
    shared.__pool.on("error", () => {});
  }
  return shared.__pool;
}
