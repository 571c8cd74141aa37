import { confirmRegistered, press, ready, staffCheck } from "../support/customer";
import { sql } from "../support/database";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";

test("a confirmed buyer changes a phone number: only the confirmation is asked again", async ({
  page,
  at,
  request,
}) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  await press(page, "使用者情報の登録へ");
  await press(page, "買主情報を変更する");
  await at(page, "1-1/7-A");
  await ready(page, "with");
  await page.getByLabel("連絡用電話番号").fill("03-9876-5432");
  await press(page, "確認");
  await confirmRegistered(page, at);
  await at(page, "1-1/11-A");
});

test("a confirmed buyer changes the address: staff look again", async ({ page, at, request }) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  await press(page, "使用者情報の登録へ");
  await press(page, "買主情報を変更する");
  await at(page, "1-1/7-A");
  await ready(page, "with");
  await page.getByLabel("番地").fill("2-2-2");
  await press(page, "確認");
  await at(page, "1-1/8-A");
  await staffCheck(page, contract.checkCode, "次へ");
  await at(page, "1-1/9-A");
  await press(page, "次へ");
  await at(page, "1-1/10-A");
  const rows = await sql("SELECT state FROM registration WHERE contract_id = $1", [contract.id]);
  expect(rows).toEqual([{ state: "registered" }]);
});

test("name and birth date are locked when the account is linked to T-Connect", async ({
  page,
  at,
  request,
}) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  await sql(
    "UPDATE account SET t_connect_linked_at = now() WHERE id = (SELECT account_id FROM registration WHERE contract_id = $1)",
    [contract.id],
  );
  await press(page, "使用者情報の登録へ");
  await press(page, "買主情報を変更する");
  await at(page, "1-1/7-A");
  await expect(page.getByLabel("姓", { exact: true })).not.toBeEditable();
  await expect(page.getByText("氏名と生年月日は変更できません")).toBeVisible();
  await ready(page, "with");
  await page.getByLabel("姓", { exact: true }).evaluate((input: HTMLInputElement) => {
    input.readOnly = false;
  });
  await page.getByLabel("姓", { exact: true }).fill("本田");
  await press(page, "確認");
  await expect(page.locator("#error-summary")).toContainText("氏名と生年月日は変更できません");
});
