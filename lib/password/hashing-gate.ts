/** Thrown when so many hashes wait that a customer would give up before the turn comes: an outage, not an answer. */
export class PasswordHashingBusy extends Error {
  override name = "PasswordHashingBusy";
}

/**
 * Lets a few expensive jobs run at once and queues the rest, first come first served.
 * @param limit jobs running at the same time
 * @param longestQueue jobs waiting at most; one more is refused with PasswordHashingBusy
 */
export function createGate(limit: number, longestQueue: number) {
  let running = 0;
  const waiting: Array<() => void> = [];

  return {
    /** Runs the job when its turn comes; passes on its result or its error. */
    async run<T>(job: () => Promise<T>): Promise<T> {
      if (running >= limit) {
        if (waiting.length >= longestQueue) throw new PasswordHashingBusy();
        // The finishing job hands its place over, so nobody can slip in between.
        await new Promise<void>((turn) => waiting.push(turn));
      } else {
        running += 1;
      }
      try {
        return await job();
      } finally {
        const next = waiting.shift();
        if (next) next();
        else running -= 1;
      }
    },
  };
}

/**
 * The one gate of this process for Argon2id: two hashes at once hold 38 MiB and two of the four threads that files
 * and DNS share. At some 20 ms a hash a queue of 200 is two seconds' wait; beyond that the page says so instead.
 */
export const passwordHashingGate = createGate(2, 200);
