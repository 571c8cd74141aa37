import pg from "pg";
import { env } from "@/lib/env";
import { databaseUrl } from "./connection";
import { refuseInsideTransaction } from "./open-transaction";

const shared = globalThis as { __pool?: pg.Pool };

/**
 * The process's one connection pool. Prisma uses it too; the two statements every page and every save need
 * run on it directly (lib/data/registrations.ts, lib/data/drafts.ts).
 */
export function pool(): pg.Pool {
  refuseInsideTransaction();
  if (!shared.__pool) {
    shared.__pool = new pg.Pool({ connectionString: databaseUrl(), max: env().DATABASE_POOL });
    // An idle connection that breaks is replaced at the next query; without a listener it would end the process.
    shared.__pool.on("error", () => {});
  }
  return shared.__pool;
}
