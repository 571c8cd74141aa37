import { asTransaction } from "./open-transaction";
import { prisma, type Transaction } from "./prisma";

/**
 * Runs `work` in one transaction: all of it happens or none of it. In it only `tx` reaches the database. A
 * crowd waits for a connection rather than being turned away.
 */
export function inTransaction<T>(work: (tx: Transaction) => Promise<T>): Promise<T> {
  return prisma().$transaction((tx) => asTransaction(() => work(tx)), { timeout: 15_000, maxWait: 30_000 });
}
