import { press } from "../support/customer";
import { eventsOf, sql } from "../support/database";
import { toOptions } from "../support/services";
import { asIndividualUser } from "../support/set-up";
import { expect, test } from "../support/story";

test("pressed often and in two tabs, one application", async ({ page, at, request, context }) => {
  test.slow();
  const { contract } = await asIndividualUser(page, request, "crown");
  await toOptions(page, at);
  await press(page, "つぎへ");
  await at(page, "3-1/11-A");
  await press(page, "この内容で申し込む");
  await at(page, "3-1/12-A");
  const tab = await context.newPage();
  await tab.goto(page.url());
  await at(tab, "3-1/12-A");
  const button = page.getByRole("button", { name: "申し込む", exact: true });
  await Promise.all([
    button.dblclick({ noWaitAfter: true }),
    tab.getByRole("button", { name: "申し込む", exact: true }).dblclick({ noWaitAfter: true }),
  ]);
  for (const one of [page, tab])
    await expect(one.getByRole("heading", { level: 1 })).toHaveText("販売店スタッフにお声かけ");
  expect(await eventsOf(contract.id, "service-accepted")).toBe(1);
  const mails = await sql("SELECT 1 FROM mail WHERE contract_id = $1 AND kind = 'application-accepted'", [
    contract.id,
  ]);
  expect(mails).toHaveLength(1);
});

test("options changed in another tab after the review: it is reviewed again", async ({
  page,
  at,
  request,
  context,
}) => {
  test.slow();
  await asIndividualUser(page, request, "crown");
  await toOptions(page, at);
  const options = page.url();
  await press(page, "つぎへ");
  await at(page, "3-1/11-A");
  await press(page, "この内容で申し込む");
  await at(page, "3-1/12-A");
  const tab = await context.newPage();
  await tab.goto(options);
  await tab.getByLabel(/デジタルキー/).check();
  await press(tab, "つぎへ");
  await at(tab, "3-1/6-A");
  await press(tab, "口座引落し");
  await at(tab, "3-1/11-A");
  await press(page, "申し込む");
  await at(page, "3-1/11-A");
  await expect(page.getByRole("main")).toContainText("デジタルキー");
});

test("a price that changed since it was shown is not applied for", async ({ page, at, request }) => {
  test.slow();
  await asIndividualUser(page, request, "alphard");
  await toOptions(page, at);
  await page.getByLabel(/コネクティッドナビ/).check();
  await press(page, "つぎへ");
  await at(page, "3-1/6-A");
  await press(page, "口座引落し");
  await at(page, "3-1/11-A");
  // As shown to this customer only: what was saved says another price than the catalogue of today.
  await sql(`UPDATE catalogue_item SET name = 'コネクティッドナビ ' WHERE code = 'connected-navi'`);
  try {
    await press(page, "この内容で申し込む");
    await expect(page.locator("#error-summary")).toContainText("新しくなりました");
  } finally {
    await sql(`UPDATE catalogue_item SET name = 'コネクティッドナビ' WHERE code = 'connected-navi'`);
  }
  await press(page, "この内容で申し込む");
  await at(page, "3-1/12-A");
});
