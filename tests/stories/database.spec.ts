import pg from "pg";
import { sql } from "../support/database";
import { ownServer } from "../support/own-server";
import { cookiesOf, readForm, sendForm } from "../support/plain-form";
import { demo, newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";

const CROWD = 60;

test("a crowd at every entrance is answered by a server with one connection to its database", async ({
  request,
}) => {
  test.setTimeout(240_000);
  const server = await ownServer({ DATABASE_POOL: "1" });
  try {
    const contract = await newContract(request);
    const { pathname } = new URL(contract.entryUrl);
    const entrances: [path: string, holds: string, typed: Record<string, string>][] = [
      ["/after-delivery", "お手続きを始める", {}],
      [pathname, "お申込みを開始する", {}],
      ["/my-car/sign-in", "ログイン", { email: newAddress(), password: "umi to yama" }],
      ["/account/password", "再設定メールを送信", { email: newAddress() }],
      ["/dealer/sign-in", "ログイン", { email: newAddress(), password: "umi to yama" }],
    ];
    for (const [path, holds, typed] of entrances) {
      const form = await readForm(`${server.origin}${path}`, holds);
      const answers = await Promise.all(
        Array.from({ length: CROWD }, (_, n) =>
          // Each browser has a visit of its own already, as one that scans again has.
          sendForm({ ...form, cookie: `visit=${"v".repeat(42)}${n}` }, typed, {
            "x-forwarded-for": `2001:db8::a:${n}`,
          }),
        ),
      );
      expect([...new Set(answers.map(({ status }) => status))], path).toEqual([303]);
    }
    expect((await fetch(`${server.origin}/api/health`)).status).toBe(200);
  } finally {
    await server.kill();
  }
});

test("health answers while every connection of the pool is taken", async ({ request }) => {
  const server = await ownServer({ DATABASE_POOL: "1" });
  const other = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await other.connect();
  try {
    const contract = await newContract(request);
    const form = await readForm(
      `${server.origin}${new URL(contract.entryUrl).pathname}`,
      "お申込みを開始する",
    );
    await other.query("BEGIN");
    await other.query("SELECT 1 FROM contract WHERE id = $1 FOR UPDATE", [contract.id]);
    const pressed = sendForm(form);
    const waiting = "SELECT 1 FROM pg_stat_activity WHERE application_name = $1 AND wait_event_type = 'Lock'";
    await expect.poll(() => sql(waiting, [server.name])).toHaveLength(1);
    // The press waits until the row is let go, below: whoever is answered before was answered without the pool.
    const ask = () => fetch(`${server.origin}/api/health`).then(({ status }) => status);
    await expect
      .poll(() => Promise.all(Array.from({ length: 20 }, ask)).then((answers) => [...new Set(answers)]))
      .toEqual([200]);
    await other.query("ROLLBACK");
    expect((await pressed).status).toBe(303);
  } finally {
    await other.end();
    await server.kill();
  }
});

for (const zone of ["Asia/Tokyo", "America/Los_Angeles", "UTC"]) {
  test(`times are what they are where database and server stand in ${zone}`, async () => {
    const database = new URL(process.env.DATABASE_URL ?? "");
    // What a role or a database was given has no more say than this.
    database.searchParams.set("options", `-c timezone=${zone}`);
    const server = await ownServer({ DATABASE_URL: database.href, TZ: zone });
    try {
      const made = await fetch(`${server.origin}/api/v1/contracts`, {
        method: "POST",
        headers: { authorization: `Bearer ${demo().apiKey}`, "content-type": "application/json" },
        body: JSON.stringify({
          orderNumber: `Z-${crypto.randomUUID().slice(0, 8)}`,
          vehicle: { modelCode: "prius" },
        }),
      });
      expect(made.status).toBe(201);
      const { id, entryUrl, expiresAt } = (await made.json()) as Record<
        "id" | "entryUrl" | "expiresAt",
        string
      >;
      const entry = await readForm(`${server.origin}${new URL(entryUrl).pathname}`, "お申込みを開始する");
      expect((await sendForm(entry)).status).toBe(303);
      const staff = await readForm(`${server.origin}/dealer/sign-in`, "ログイン");
      const signedIn = await sendForm(staff, demo().staff);
      expect(cookiesOf(signedIn)).toContain("staff");

      const hours = (column: string) => `round((extract(epoch FROM ${column} - now()) / 360)::numeric) / 10`;
      const [token] = await sql(
        `SELECT ${hours("expires_at")}::float AS hours FROM entry_token WHERE contract_id = $1`,
        [id],
      );
      expect(token?.hours, "the QR's life").toBe(24);
      const [session] = await sql(
        `SELECT ${hours("expires_at")}::float AS hours FROM session ORDER BY expires_at DESC LIMIT 1`,
      );
      expect(session?.hours, "the sign-in's life").toBe(12);
      const events = await sql(
        "SELECT abs(extract(epoch FROM at - now())) < 60 AS now FROM event WHERE contract_id = $1",
        [id],
      );
      expect(events.length).toBeGreaterThanOrEqual(2);
      expect(
        events.every(({ now }) => now === true),
        "events happened just now",
      ).toBe(true);

      const left = (Date.parse(expiresAt) - Date.now()) / 3_600_000;
      expect(Math.round(left), "the QR's life as the API tells it").toBe(24);
    } finally {
      await server.kill();
    }
  });
}

test("inside a transaction the pool is out of reach, whoever asks", async () => {
  const { asTransaction, refuseInsideTransaction } = await import("../../lib/data/open-transaction");
  expect(() => refuseInsideTransaction()).not.toThrow();
  await expect(asTransaction(async () => refuseInsideTransaction())).rejects.toThrow("inside a transaction");
});
