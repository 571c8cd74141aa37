import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/generated/prisma/client";
import { pool } from "./pool";

const shared = globalThis as { __prisma?: PrismaClient };

/** The database client. Only lib/data uses it. */
export function prisma(): PrismaClient {
  shared.__prisma ??= new PrismaClient({ adapter: new PrismaPg(pool(), { disposeExternalPool: false }) });
  return shared.__prisma;
}

export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];
