import { sql } from "../support/database";
import { arriveAtHome, proveAddressAtHome, registrationIn, submitRequest, vehicle } from "../support/owner";
import { newAddress } from "../support/service";
import { expect, test } from "../support/story";

const purge = () => sql("SELECT 1 FROM graphile_worker.add_job('purge')");

test("thirty days after its beginning what an owner entered and did not submit is gone", async ({
  page,
  at,
  request,
}) => {
  await page.goto("/after-delivery");
  await expect(page.getByText("30日間保存され")).toBeVisible();
  await arriveAtHome(page, at);
  await proveAddressAtHome(page, at, request, newAddress(), "with");
  const id = registrationIn(page);
  await sql("UPDATE registration SET keep_until = now() - interval '1 second' WHERE id = $1", [id]);
  expect((await page.reload())?.status()).toBe(404);
  await purge();
  const left = () =>
    sql("SELECT 1 FROM registration WHERE id = $1 UNION ALL SELECT 1 FROM draft WHERE registration_id = $1", [
      id,
    ]);
  await expect.poll(left).toEqual([]);
});

for (const state of ["refused", "withdrawn"]) {
  test(`ninety days after it was ${state} a request is gone with its answers, not a day before`, async ({
    page,
    at,
    request,
  }) => {
    test.slow();
    await submitRequest(page, at, request, newAddress(), vehicle("0013"));
    const id = registrationIn(page);
    const age = (days: number) =>
      sql(
        "UPDATE owner_request SET state = $2, decided_at = now() - make_interval(days => $3) WHERE registration_id = $1",
        [id, state, days],
      );
    const left = () =>
      sql(
        `SELECT r.state, (SELECT count(*)::int FROM draft d WHERE d.registration_id = r.id) > 0 AS drafts,
           (SELECT count(*)::int FROM owner_request q WHERE q.registration_id = r.id) AS requests
         FROM registration r WHERE r.id = $1`,
        [id],
      );
    await age(89);
    const mark = `mark-${id}`;
    await sql("INSERT INTO throttle (key, count, reset_at) VALUES ($1, 1, now())", [mark]);
    await purge();
    // The purge that takes the mark away has seen the request too.
    await expect.poll(() => sql("SELECT 1 FROM throttle WHERE key = $1", [mark])).toEqual([]);
    expect(await left()).toEqual([{ state: "registered", drafts: true, requests: 1 }]);
    await age(90);
    await purge();
    await expect.poll(left).toEqual([{ state: "closed", drafts: false, requests: 0 }]);
  });
}
