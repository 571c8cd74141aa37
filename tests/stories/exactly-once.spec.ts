import { arrive, enterPerson, press, proveAddress, staffCheck } from "../support/customer";
import { sql } from "../support/database";
import { mailTo, newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";

test("登録 pressed ten times at once makes one account and one buyer", async ({
  page,
  at,
  request,
  context,
}) => {
  const contract = await newContract(request);
  const email = newAddress();
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, email);
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  await staffCheck(page, contract.checkCode, "登録");
  await at(page, "1-1/20-B");

  const caught = page.waitForRequest(
    (sent) => sent.method() === "POST" && sent.url().includes("account/review"),
  );
  await page.route("**/account/review", (route) =>
    route.request().method() === "POST" ? route.abort() : route.continue(),
  );
  await press(page, "登録");
  const press1 = await caught;
  await page.unroute("**/account/review");
  const { "content-length": _length, ...headers } = await press1.allHeaders();
  const again = () =>
    context.request.fetch(press1.url(), {
      method: "POST",
      headers,
      data: press1.postDataBuffer() ?? undefined,
      maxRedirects: 0,
    });
  const answers = await Promise.all(Array.from({ length: 10 }, again));
  for (const answer of answers) expect(answer.status(), await answer.text()).toBeLessThan(400);

  const counted = await sql(
    `SELECT (SELECT count(*)::int FROM registration WHERE contract_id = $1 AND state = 'registered') AS buyers,
       (SELECT count(DISTINCT account_id)::int FROM registration WHERE contract_id = $1) AS accounts,
       (SELECT count(*)::int FROM event WHERE contract_id = $1 AND type = 'account-created') AS created,
       (SELECT count(*)::int FROM mail WHERE contract_id = $1 AND kind = 'buyer-registered') AS mails`,
    [contract.id],
  );
  expect(counted[0]).toEqual({ buyers: 1, accounts: 1, created: 1, mails: 1 });
  await mailTo(request, email, "買主情報の登録が完了しました");
});

test("お申込みを開始する on two phones at once makes one registration", async ({
  page,
  at,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  const phone = await browser.newContext();
  const other = await phone.newPage();
  await Promise.all([page.goto(contract.entryUrl), other.goto(contract.entryUrl)]);
  await Promise.all([press(page, "お申込みを開始する"), press(other, "お申込みを開始する")]);
  await at(page, "1-1/3");
  await at(other, "1-1/3");
  const rows = await sql("SELECT count(*)::int AS n FROM registration WHERE contract_id = $1", [contract.id]);
  expect(rows[0]?.n).toBe(1);
  await phone.close();
});
