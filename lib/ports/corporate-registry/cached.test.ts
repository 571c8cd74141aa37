import { expect, test } from "vitest";
import { cachedCorporateRegistry } from "@/lib/ports/corporate-registry/cached";
import type { CorporateLookup } from "@/lib/ports/corporate-registry/port";
import { SystemOutage } from "@/lib/ports/system-outage";

const HOUR = 60 * 60 * 1000;

/** A registry that knows nobody and counts how often it is asked. */
function countingRegistry(answer: () => Promise<CorporateLookup> = async () => ({ status: "not-found" })) {
  const asked: string[] = [];
  const findByNumber = (number: string) => {
    asked.push(number);
    return answer();
  };
  return { asked, findByNumber };
}

test("a number is asked for once a day", async () => {
  const inner = countingRegistry();
  let now = 0;
  const registry = cachedCorporateRegistry(inner, { now: () => now });

  await registry.findByNumber("1180301018771");
  now = 23 * HOUR;
  expect(await registry.findByNumber("1180301018771")).toEqual({ status: "not-found" });
  expect(inner.asked).toHaveLength(1);

  now = 24 * HOUR;
  await registry.findByNumber("1180301018771");
  expect(inner.asked).toHaveLength(2);
});

test("ten questions at once are one request", async () => {
  const inner = countingRegistry();
  const registry = cachedCorporateRegistry(inner);
  await Promise.all(Array.from({ length: 10 }, () => registry.findByNumber("1180301018771")));
  expect(inner.asked).toHaveLength(1);
});

test("an outage is not kept", async () => {
  let up = false;
  const inner = countingRegistry(async () => {
    if (!up) throw new SystemOutage("corporate registry", "network");
    return { status: "not-found" };
  });
  const registry = cachedCorporateRegistry(inner);
  await expect(registry.findByNumber("1180301018771")).rejects.toBeInstanceOf(SystemOutage);
  up = true;
  expect(await registry.findByNumber("1180301018771")).toEqual({ status: "not-found" });
});

test("when it is full the number not asked for the longest goes", async () => {
  const inner = countingRegistry();
  const registry = cachedCorporateRegistry(inner, { mostEntries: 2 });
  for (const number of ["a", "b", "a", "c", "a", "b"]) await registry.findByNumber(number);
  expect(inner.asked).toEqual(["a", "b", "c", "b"]);
});
