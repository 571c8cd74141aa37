import type { CorporateLookup, CorporateRegistry } from "@/lib/ports/corporate-registry/port";

/** The registry publishes changes once a day and asks not to be queried for the same thing again and again. */
const KEEP_MS = 24 * 60 * 60 * 1000;

/** Some 500 bytes each. */
const MOST_ENTRIES = 2_000;

/**
 * Keeps a registry's answers in this process's memory, one per number, for 24 hours; the least lately asked for goes
 * first when it is full. Simultaneous questions for one number share a request. Outages are never kept.
 */
export function cachedCorporateRegistry(
  registry: CorporateRegistry,
  { now = Date.now, mostEntries = MOST_ENTRIES }: { now?: () => number; mostEntries?: number } = {},
): CorporateRegistry {
  const kept = new Map<string, { until: number; answer: Promise<CorporateLookup> }>();

  return {
    findByNumber(number) {
      const known = kept.get(number);
      kept.delete(number);
      if (known && known.until > now()) {
        kept.set(number, known);
        return known.answer;
      }

      const entry = { until: now() + KEEP_MS, answer: registry.findByNumber(number) };
      kept.set(number, entry);
      entry.answer.catch(() => {
        if (kept.get(number) === entry) kept.delete(number);
      });
      for (const oldest of kept.keys()) {
        if (kept.size <= mostEntries) break;
        kept.delete(oldest);
      }
      return entry.answer;
    },
  };
}
