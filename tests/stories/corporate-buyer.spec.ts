import { enterCompany, fillContact } from "../support/company";
import { arrive, fillLogin, press, proveAddress, ready } from "../support/customer";
import { newAddress, newContract } from "../support/service";
import { branch, expect, passes, test } from "../support/story";

for (const scripts of ["with", "without"] as const) {
  test.describe(`a corporate buyer, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test(
      "is registered by its number, without a staff check (branch C)",
      passes(...branch("1-1", "C", 12, 18)),
      async ({ page, at, request }) => {
        const contract = await newContract(request);
        await arrive(page, at, contract.entryUrl);
        await proveAddress(page, at, request, newAddress());
        await enterCompany(page, at, scripts);
        await press(page, "登録");
        await at(page, "1-1/17-C");
        await press(page, "次へ");
        await at(page, "1-1/18-C");
        await expect(page.getByText("トヨタ自動車株式会社")).toBeVisible();
      },
    );
  });
}

test.describe("a corporate buyer whose number does not lead to a record", () => {
  const cases = [
    { number: "8999900000001", says: "国税庁のシステムに接続できません", why: "the register is down" },
    { number: "9234567890123", says: "見つかりませんでした", why: "nobody has the number" },
    { number: "1010001012570", says: "登記が閉鎖されています", why: "the company is closed" },
    { number: "1234567890123", says: "法人番号が正しくありません", why: "the check digit is wrong" },
  ];
  test("is told why each time, and types the company in", async ({ page, at, request }) => {
    const contract = await newContract(request);
    await arrive(page, at, contract.entryUrl);
    await proveAddress(page, at, request, newAddress());
    await page.getByLabel("法人", { exact: true }).check();
    await press(page, "次へ");
    await at(page, "1-1/12-C");
    await ready(page, "with");
    await fillLogin(page);
    await press(page, "確認");
    await at(page, "1-1/13-C");
    for (const { number, says } of cases) {
      await page.getByLabel("法人番号").fill(number);
      await press(page, "自動入力");
      await expect(page.locator("#corporateNumber-error")).toContainText(says);
      await expect(page.getByLabel("法人番号")).toHaveValue(number);
    }
    await press(page, "直接入力する");
    await at(page, "1-1/15-C");
    await page.getByLabel("法人名", { exact: true }).fill("見本商事株式会社");
    await page.getByLabel("法人名(カナ)").fill("ミホンショウジカブシキガイシャ");
    await page.getByLabel("郵便番号").fill("471-0826");
    await page.getByLabel("住所", { exact: true }).fill("愛知県豊田市トヨタ町");
    await page.getByLabel("番地").fill("1");
    await fillContact(page);
    await press(page, "確認");
    await at(page, "1-1/16-C");
    await expect(page.getByText("見本商事株式会社")).toBeVisible();
  });
});
