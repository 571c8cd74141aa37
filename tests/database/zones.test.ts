import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { catalogueToday } from "@/lib/data/catalogue";
import { pool } from "@/lib/data/pool";
import { todayInJapan } from "@/lib/domain/today";
import { sql } from "../support/database";
import { buyer } from "./rooms";

test("the database of these tests stands in another zone than its sessions, and the process in a third", async () => {
  const [role] = await sql("SELECT current_setting('TimeZone') AS zone");
  expect(role?.zone).toBe("Asia/Tokyo");
  expect(process.env.TZ).toBe("America/Los_Angeles");
  expect((await pool().query("SELECT current_setting('TimeZone') AS zone")).rows[0].zone).toBe("UTC");
});

test("Prisma, pg and the database mean the same moment", async () => {
  const { registrationId, contractId } = await buyer();
  const [row] = await sql(
    `SELECT abs(extract(epoch FROM r.created_at - now())) < 60 AS made,
       abs(extract(epoch FROM c.keep_until - now()) - 30 * 86400) < 60 AS kept,
       abs(extract(epoch FROM v.expires_at - c.keep_until)) < 1 AS visited
     FROM registration r JOIN contract c ON c.id = r.contract_id
     JOIN visit_access a ON a.registration_id = r.id JOIN visit v ON v.id = a.visit_id
     WHERE r.id = $1 AND c.id = $2`,
    [registrationId, contractId],
  );
  expect(row).toEqual({ made: true, kept: true, visited: true });
});

test("a price of one day is offered from Japan's midnight to the next, on 29 February too", async () => {
  const code = `leap-${randomUUID()}`;
  await sql(
    `INSERT INTO catalogue_item (id, code, service, kind, position, name, description, yen_per_month, needs, party_kinds,
       valid_from, valid_until, as_of, source)
     VALUES (gen_random_uuid(), $1, 't-connect', 'option', 99, 'うるう日', '', 1, '{}', '{individual}',
       '2028-02-29', '2028-03-01', '2026-11-27', 'test')`,
    [code],
  );
  const offered = async (at: string) =>
    (await catalogueToday("t-connect", todayInJapan(new Date(at)))).some((item) => item.code === code);
  expect(await offered("2028-02-28T14:59:59Z")).toBe(false);
  expect(await offered("2028-02-28T15:00:00Z")).toBe(true);
  expect(await offered("2028-02-29T14:59:59Z")).toBe(true);
  expect(await offered("2028-02-29T15:00:00Z")).toBe(false);
});
