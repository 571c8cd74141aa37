import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { refuseInsideTransaction } from "./open-transaction";
import { pool } from "./pool";

const shared = globalThis as { __prisma?: PrismaClient };

/**
 * The database client. Only lib/data uses it.
 *
 * @throws Error inside a transaction, whose own client has to be used there
 */
export function prisma(): PrismaClient {
  refuseInsideTransaction();
  shared.__prisma ??= new PrismaClient({ adapter: new PrismaPg(pool(), { disposeExternalPool: false }) });
  return shared.__prisma;
}

export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
