import { arrive, enterPerson, proveAddress } from "../support/customer";
import { sql } from "../support/database";
import { newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";

test("thirty days after the contract what was entered can't be seen, and the purge deletes it", async ({
  page,
  at,
  request,
}) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  const url = page.url();
  await sql("UPDATE contract SET keep_until = now() - interval '1 second' WHERE id = $1", [contract.id]);
  expect((await page.goto(url))?.status()).toBe(404);
  await expect(page.getByText("期限が過ぎています")).toBeVisible();
  await page.goto(contract.entryUrl);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("このQRコードは使えません");

  await sql("SELECT 1 FROM graphile_worker.add_job('purge')");
  const left = () =>
    sql(
      `SELECT (SELECT count(*)::int FROM draft d WHERE d.registration_id = r.id) AS drafts, r.verified_email_sealed AS address
       FROM registration r WHERE r.contract_id = $1`,
      [contract.id],
    );
  await expect.poll(left).toEqual([{ drafts: 0, address: null }]);
});

test("an expired QR says what may be the cause and leads to staff; a phone at work goes on", async ({
  page,
  at,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await sql("UPDATE entry_token SET expires_at = now() - interval '1 second' WHERE contract_id = $1", [
    contract.id,
  ]);
  await page.reload();
  await at(page, "1-1/6");
  const phone = await browser.newContext();
  const other = await phone.newPage();
  await other.goto(contract.entryUrl);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("このQRコードは使えません");
  await expect(other.getByText("販売店スタッフが提示する新しいQRコード")).toBeVisible();
  await phone.close();
});
