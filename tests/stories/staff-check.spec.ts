import { arrive, enterPerson, press, proveAddress, signIn, staffCheck } from "../support/customer";
import { sql } from "../support/database";
import { demo, newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";

test("changing a checked field voids the check; changing another does not", async ({ page, at, request }) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  await staffCheck(page, contract.checkCode, "登録");
  await at(page, "1-1/20-B");

  await press(page, "お客さま情報を変更する");
  await at(page, "1-1/18-B");
  await page.getByLabel("連絡用電話番号").fill("03-9876-5432");
  await press(page, "確認");
  await at(page, "1-1/20-B");

  await press(page, "お客さま情報を変更する");
  await page.getByLabel("番地").fill("1-4-19");
  await press(page, "確認");
  await at(page, "1-1/19-B");
  await page.goto(page.url().replace("staff-check", "account/review"));
  await at(page, "1-1/19-B");
  await expect(page.getByText("先にこちらのお手続きが必要です")).toBeVisible();
  await staffCheck(page, contract.checkCode, "登録");
  await at(page, "1-1/20-B");
  const checks = await sql(
    "SELECT count(*)::int AS n FROM staff_check s JOIN registration r ON r.id = s.registration_id WHERE r.contract_id = $1",
    [contract.id],
  );
  expect(checks[0]?.n).toBe(2);
});

test("five wrong codes lock the check until staff issue a new code", async ({
  page,
  at,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  const wrong = contract.checkCode === "0000" ? "0001" : "0000";
  for (const left of [4, 3, 2, 1]) {
    await staffCheck(page, wrong, "登録");
    await expect(page.locator("#code-error")).toContainText(`あと${left}回`);
  }
  await staffCheck(page, wrong, "登録");
  await expect(page.locator("#code-error")).toContainText("確認コードを再発行");
  await staffCheck(page, contract.checkCode, "登録");
  await expect(page.locator("#code-error")).toContainText("確認コードを再発行");

  const tablet = await browser.newContext({ viewport: { width: 1180, height: 820 } });
  const console = await tablet.newPage();
  await console.goto("/dealer/sign-in");
  await signIn(console, demo().staff.email, demo().staff.password);
  await console.getByRole("link", { name: contract.orderNumber }).click();
  await expect(console.getByText("ロックされています")).toBeVisible();
  await press(console, "確認コードを再発行");
  const code = (await console.locator(".big-code").textContent()) ?? "";
  expect(code).toMatch(/^\d{4}$/);

  await staffCheck(page, code, "登録");
  await at(page, "1-1/20-B");
  await expect(console.getByRole("cell", { name: "目視確認を行いました" })).toBeVisible();
  await expect(
    console.getByRole("table", { name: "目視確認", exact: true }).getByText("見本 花子"),
  ).toBeVisible();
  await tablet.close();
});
