import { enterCompany } from "../support/company";
import { arrive, fillLogin, fillPerson, press, proveAddress, ready, toPersonForm } from "../support/customer";
import { newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";

for (const scripts of ["with", "without"] as const)
  test.describe(`${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test("a postal code nobody knows, or of another prefecture, is told once and taken at the second press", async ({
      page,
      at,
      request,
    }) => {
      test.slow();
      await toPersonForm(page, at, request, scripts);
      await fillPerson(page, scripts);
      const code = page.getByLabel("郵便番号");
      const summary = page.locator("#error-summary");
      await fillLogin(page);
      await code.fill("530-0001");
      // The address follows the code; the customer puts the old one back.
      if (scripts === "with") await expect(page.getByLabel("住所", { exact: true })).toHaveValue(/^大阪府/);
      await page.getByLabel("住所", { exact: true }).fill("東京都文京区後楽");
      await press(page, "確認");
      await expect(summary).toContainText("この郵便番号は大阪府のもので");
      await expect(page.locator("#postalCode-error")).toContainText("都道府県が異なります");
      await expect(code).toHaveValue(/530-?0001/);
      // Another wrong one is another thing to tell: the press before was not about it.
      await code.fill("999-9999");
      if (scripts === "without") await fillLogin(page);
      await press(page, "確認");
      await expect(summary).toContainText("この郵便番号は見つかりませんでした");
      if (scripts === "without") await fillLogin(page);
      await press(page, "確認");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("販売店スタッフによる目視確認");
      await page.goto(page.url().replace("staff-check", "account/person"));
      await expect(code).toHaveValue("9999999");
    });
  });

test("a letter that can't be registered is named, with what to write instead", async ({
  page,
  at,
  request,
}) => {
  await toPersonForm(page, at, request);
  await fillPerson(page, "with");
  await fillLogin(page);
  await page.getByLabel("姓", { exact: true }).fill("NGUYỄN");
  await page.getByLabel("セイ", { exact: true }).fill("グエン山");
  await press(page, "確認");
  await expect(page.locator("#lastName-error")).toHaveText(/「Ễ」は登録できません.*「E」で入力/);
  await expect(page.locator("#lastNameKana-error")).toHaveText(/「山」は登録できません/);
  await page.getByLabel("姓", { exact: true }).fill("NGUYEN");
  await page.getByLabel("セイ", { exact: true }).fill("グエン");
  await expect(page.locator("#lastName-error")).toHaveCount(0);
});

test("a corporate number with another company's name is told, with what the register says, and taken", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  const contract = await newContract(request, "crown");
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await enterCompany(page, at, "with");
  await page.goto(page.url().replace("account/review", "account/corporate-number"));
  await ready(page, "with");
  await press(page, "直接入力する");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("入力内容の確認");
  await page.goto(page.url().replace("account/review", "account/corporation"));
  await ready(page, "with");
  const number = page.getByLabel("法人番号");
  const name = page.getByLabel("法人名", { exact: true });
  const summary = page.locator("#error-summary");
  await number.fill("1130001011420");
  await name.fill("見本商事株式会社");
  await press(page, "確認");
  await expect(summary).toContainText("「任天堂株式会社」として国税庁に登録されています");
  // The same name in another notation is the same name.
  await name.fill("任天堂㈱");
  await press(page, "確認");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("入力内容の確認");
  await expect(page.getByRole("main")).toContainText("任天堂㈱");
  await page.goto(page.url().replace("account/review", "account/corporation"));
  await name.fill("見本商事株式会社");
  await press(page, "確認");
  await expect(summary).toContainText("「任天堂株式会社」");
  await press(page, "確認");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("入力内容の確認");
  await expect(page.getByRole("main")).toContainText("見本商事株式会社");
});
