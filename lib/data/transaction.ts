import { prisma, type Transaction } from "./prisma";

/** Runs `work` in one transaction: all of it happens or none of it. */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return prisma().$transaction(work, { timeout: 15_000, maxWait: 10_000 });
}
