import { sql } from "../support/database";
import { ownServer } from "../support/own-server";
import {
  DOWN,
  eventsOf,
  ownerRequest,
  ownerRequests,
  SLOW,
  seeded,
  untilState,
  waitingCase,
} from "../support/owner-request";
import { linkIn, mailCount, mailTo } from "../support/service";
import { expect, test } from "../support/story";

/** What may become of a request in the matching. */
const MATCHED = ["owner-request-approved", "owner-request-refused", "owner-request-sent-to-desk"];

test("an owner the registry names, in another notation, is approved at once; the mail leads to the services", async ({
  request,
}) => {
  const made = await ownerRequest("An electric vehicle");
  const row = await untilState(made, "approved");
  expect(row).toMatchObject({
    match_result: "same",
    decided_by: "matching",
    reviewer_id: null,
    model_code: "bz4x",
    first_registration: "2026-05",
  });
  expect(await eventsOf(made)).toEqual(["owner-request-approved"]);
  const mail = await mailTo(request, made.email, "使用者情報の登録完了");
  expect(mail.text).toContain("高橋 一郎 様");
  expect(mail.text).toContain("bZ4X");
  expect(linkIn(mail)).toMatch(/\/start\/[\w-]{43}$/);
  expect(mail.html).toContain(linkIn(mail));
  const tokens = await sql(
    "SELECT purpose, contract_id, expires_at > now() + interval '6 days' AS week FROM entry_token WHERE registration_id = $1",
    [made.registrationId],
  );
  expect(tokens).toEqual([{ purpose: "services", contract_id: null, week: true }]);
  expect(await mailCount(request, made.email)).toBe(1);
});

test("a vehicle without services is approved with a mail that has no link", async ({ request }) => {
  const made = await ownerRequest("No service for this vehicle");
  await untilState(made, "approved");
  const mail = await mailTo(request, made.email, "使用者情報の登録完了");
  expect(mail.text).toContain("お申込みいただくサービスはありません");
  expect(linkIn(mail)).toBe("");
  expect(await sql("SELECT 1 FROM entry_token WHERE registration_id = $1", [made.registrationId])).toEqual(
    [],
  );
});

test("an unknown vehicle, another plate and a kei vehicle are refused with the reason; the first two read the same", async ({
  request,
}) => {
  const [unknown, plate, kei] = await ownerRequests([
    { about: "No vehicle has this chassis number" },
    { about: "The vehicle carries another plate" },
    { about: "A kei vehicle" },
  ]);
  const texts: string[] = [];
  for (const [made, reason] of [
    [unknown, "unknown-vehicle"],
    [plate, "wrong-plate"],
    [kei, "kei"],
  ] as const) {
    if (!made) throw new Error("nothing was made");
    expect(await untilState(made, "refused")).toMatchObject({
      refusal_reason: reason,
      decided_by: "matching",
    });
    const mail = await mailTo(request, made.email, "使用者情報を登録できませんでした");
    const receipt = /受付番号：(\S+)/.exec(mail.text)?.[1] ?? "";
    expect(receipt.replace("-", "").toLowerCase()).toBe(made.requestId.slice(0, 8));
    texts.push(mail.text.replace(receipt, ""));
    expect(await mailCount(request, made.email)).toBe(1);
  }
  expect(texts[0]).toContain("車両を確認できませんでした");
  expect(texts[0]).toContain("/after-delivery");
  expect(texts[1]).toBe(texts[0]);
  expect(texts[2]).toContain("軽自動車");
  expect(texts[2]).not.toContain("/after-delivery");
});

test("a vehicle another account is registered for goes to the desk, of two at once the second", async () => {
  const same = seeded("Name and address to the letter");
  const about = "Name and address to the letter";
  const made = await ownerRequests([
    { about, ...same },
    { about, ...same },
  ]);
  const states = async () =>
    (
      await Promise.all(
        made.map(({ requestId }) =>
          sql("SELECT state, desk_cause FROM owner_request WHERE id = $1", [requestId]),
        ),
      )
    )
      .map(([row]) => `${row?.state} ${row?.desk_cause}`)
      .sort();
  await expect.poll(states).toEqual(["approved null", "waiting already-registered"]);
});

test("a registry that does not answer is asked again, and after a day the desk takes over", async () => {
  const down = { vehicle: { ...seeded("Name and").vehicle, chassisNumber: DOWN } };
  const [fresh, old] = await ownerRequests([
    { about: "Name and", ...down },
    { about: "Name and", ...down, daysAgo: 1.1 },
  ]);
  if (!fresh || !old) throw new Error("nothing was made");
  expect(await untilState(old, "waiting")).toMatchObject({
    desk_cause: "not-compared",
    match_result: "not-compared",
    match_sealed: null,
  });
  const job = () =>
    sql("SELECT attempts > 0 AS tried, run_at > now() AS later FROM graphile_worker.jobs WHERE key = $1", [
      `match-owner-request:${fresh.requestId}`,
    ]);
  await expect.poll(job).toEqual([{ tried: true, later: true }]);
  expect(await untilState(fresh, "matching")).toMatchObject({ decided_at: null });
  expect(await eventsOf(fresh)).toEqual([]);
});

test("a server killed while it matches loses nothing: another does it, once", async ({ request }) => {
  test.slow();
  const server = await ownServer();
  try {
    // More slow requests than two servers take at a time, four each: the third waits for the registry with some.
    const slow = { vehicle: { ...seeded("Name and").vehicle, chassisNumber: SLOW } };
    const made = await ownerRequests(Array.from({ length: 12 }, () => ({ about: "Name and", ...slow })));
    const ids = made.map(({ requestId }) => requestId);
    const atWork = async () => {
      const [job] = await sql(
        `SELECT j.payload->>'requestId' AS id FROM graphile_worker._private_jobs j
         JOIN pg_locks l ON l.locktype = 'advisory' AND l.objid = (hashtext(j.locked_by) & 2147483647)::oid
         JOIN pg_stat_activity a ON a.pid = l.pid AND a.application_name = $1
         WHERE j.payload->>'requestId' = ANY($2)`,
        [server.name, ids],
      );
      return job?.id;
    };
    await expect.poll(atWork, { timeout: 60_000, intervals: [50] }).toBeDefined();
    await server.kill();
    const open = () => sql("SELECT 1 FROM owner_request WHERE id = ANY($1) AND state = 'matching'", [ids]);
    await expect.poll(open, { timeout: 60_000 }).toEqual([]);
    for (const one of made) {
      const events = await eventsOf(one);
      expect(events.filter((type) => MATCHED.includes(type))).toHaveLength(1);
      const approved = events.includes("owner-request-approved");
      if (approved) await mailTo(request, one.email, "使用者情報の登録完了");
      expect(await mailCount(request, one.email)).toBe(approved ? 1 : 0);
    }
  } finally {
    await server.kill();
  }
});

test("two servers and two attempts at once decide a request once", async ({ request }) => {
  const made = await ownerRequest("No vehicle has this chassis number");
  // The same job again, under other keys: as after a lost lock.
  await sql(
    `SELECT graphile_worker.add_job('match-owner-request', json_build_object('requestId', $1::text))
     FROM generate_series(1, 6)`,
    [made.requestId],
  );
  const left = () =>
    sql("SELECT 1 FROM graphile_worker._private_jobs WHERE payload->>'requestId' = $1", [made.requestId]);
  await expect.poll(left).toEqual([]);
  expect(await eventsOf(made)).toEqual(["owner-request-refused"]);
  await mailTo(request, made.email, "使用者情報を登録できませんでした");
  expect(await mailCount(request, made.email)).toBe(1);
});

test("a mail that can't be sent for a while is sent once the mail server is back", async ({ request }) => {
  test.slow();
  const server = await ownServer({ SMTP_URL: "smtp://127.0.0.1:9" });
  try {
    const made: Awaited<ReturnType<typeof ownerRequests>> = [];
    const failedOnce = async () => {
      made.push(
        ...(await ownerRequests(
          Array.from({ length: 6 }, () => ({ about: "No vehicle has this chassis number" })),
        )),
      );
      const [row] = await sql(
        "SELECT last_error FROM mail WHERE registration_id = ANY($1) AND attempts > 0 AND last_error IS NOT NULL",
        [made.map(({ registrationId }) => registrationId)],
      );
      return row?.last_error;
    };
    await expect.poll(failedOnce, { timeout: 60_000 }).toMatch(/ECONNREFUSED|ESOCKET|ECONNECTION/);
    await server.kill();
    for (const { email } of made) {
      await mailTo(request, email, "使用者情報を登録できませんでした");
      expect(await mailCount(request, email)).toBe(1);
    }
  } finally {
    await server.kill();
  }
});

test("a request asked back and not answered in time is refused", async ({ request }) => {
  const made = await waitingCase("斎藤 and 斉藤");
  await sql(
    "UPDATE owner_request SET state = 'asked-back', question = 'check-name', asked_at = now() - interval '31 days' WHERE id = $1",
    [made.requestId],
  );
  await sql("SELECT graphile_worker.add_job('refuse-unanswered')");
  expect(await untilState(made, "refused")).toMatchObject({
    refusal_reason: "no-answer",
    decided_by: "time-limit",
  });
  const mail = await mailTo(request, made.email, "使用者情報を登録できませんでした");
  expect(mail.text).toContain("期限までにお返事がありませんでした");
});
