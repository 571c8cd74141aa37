import { randomBytes } from "node:crypto";
import { afterEach, expect, test } from "vitest";
import { waitForDatabase } from "@/lib/data/health";
import { checkKeys } from "@/lib/data/key-check";
import { readiness } from "@/lib/data/readiness";
import { env } from "@/lib/env";
import { sql } from "../support/database";

const right = { DATA_KEYS: [...env().DATA_KEYS], LOOKUP_KEY: env().LOOKUP_KEY };
afterEach(async () => {
  Object.assign(env(), { ...right, DATA_KEYS: [...right.DATA_KEYS] });
  await sql("DELETE FROM key_check");
});

test("the keys of the first start are known again, and another of the same version is named", async () => {
  expect(await checkKeys()).toEqual([]);
  expect(await checkKeys()).toEqual([]);
  env().LOOKUP_KEY = randomBytes(32);
  expect(await checkKeys()).toEqual(["LOOKUP_KEY is not the one this database was written with."]);
  env().LOOKUP_KEY = right.LOOKUP_KEY;
  env().DATA_KEYS = [{ version: 1, key: randomBytes(32) }];
  expect(await checkKeys()).toEqual([
    "The key of version 1 in DATA_KEYS is not the one data in this database was sealed with.",
  ]);
});

test("a key may be added, and the one that sealed may not be left out", async () => {
  expect(await checkKeys()).toEqual([]);
  const added = { version: 2, key: randomBytes(32) };
  env().DATA_KEYS = [...right.DATA_KEYS, added];
  expect(await checkKeys()).toEqual([]);
  env().DATA_KEYS = [added];
  expect(await checkKeys()).toEqual([
    "DATA_KEYS has no key of version 1, with which data in this database was sealed.",
  ]);
});

test("ready says whether the database has this release's schema, and how long jobs have waited", async () => {
  await waitForDatabase(10);
  const [job] = await sql(
    "SELECT id FROM graphile_worker.add_job('deliver-mail', run_at => now() - interval '90 seconds')",
  );
  const fine = await readiness();
  expect(fine).toMatchObject({ ready: true, database: "ok", schema: "ok" });
  expect(fine.oldestJob).toBeGreaterThanOrEqual(90);
  await sql("SELECT graphile_worker.complete_jobs(ARRAY[$1::bigint])", [job?.id]);
  await sql(
    "UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = '20261127150000_key_check'",
  );
  expect(await readiness()).toMatchObject({ ready: false, database: "ok", schema: "behind" });
  await sql(
    "UPDATE _prisma_migrations SET finished_at = now() WHERE migration_name = '20261127150000_key_check'",
  );
});
