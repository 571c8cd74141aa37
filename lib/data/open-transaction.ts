import { AsyncLocalStorage } from "node:async_hooks";

const open = new AsyncLocalStorage<true>();

/** Runs `work` as the inside of a transaction: whatever asks the pool for another connection in it is refused. */
export function asTransaction<T>(work: () => Promise<T>): Promise<T> {
  return open.run(true, work);
}

/**
 * Refuses the pool inside a transaction. A transaction holds one connection; work in it that asks for a second one
 * sees what the transaction has not written yet, and as many such transactions at once as the pool has connections
 * wait for each other until all of them fail.
 *
 * @throws Error where a transaction is open
 */
export function refuseInsideTransaction(): void {
  if (open.getStore()) throw new Error("inside a transaction only its own client may be used: pass `tx` on");
}
