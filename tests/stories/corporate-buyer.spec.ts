import type { Page } from "@playwright/test";
import { arrive, fillLogin, press, proveAddress, ready } from "../support/customer";
import { newAddress, newContract } from "../support/service";
import { branch, expect, passes, test } from "../support/story";

const TOYOTA = "1180301018771";

async function chooseCorporate(page: Page): Promise<void> {
  await page.getByLabel("法人", { exact: true }).check();
  await press(page, "次へ");
}

async function fillContact(page: Page): Promise<void> {
  await page.getByLabel("部署名", { exact: true }).fill("総務部");
  await page.getByLabel("部署名(カナ)").fill("そうむぶ");
  await page.getByLabel("担当者名", { exact: true }).fill("豊田 太郎");
  await page.getByLabel("担当者名(カナ)").fill("ﾄﾖﾀ ﾀﾛｳ");
  await page.getByLabel("連絡用電話番号").fill("0565-28-2121");
  await page.getByLabel("携帯電話番号").fill("090-1122-3344");
}

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
        await chooseCorporate(page);
        await at(page, "1-1/12-C");
        await ready(page, scripts);
        await fillLogin(page);
        await press(page, "確認");
        await at(page, "1-1/13-C");
        await page.getByLabel("法人番号").fill("T１１８０３０１０１８７７１");
        await press(page, "自動入力");
        await at(page, "1-1/14-C");
        await expect(page.getByText("トヨタ自動車株式会社")).toBeVisible();
        await expect(page.getByText("国税庁によって保証されたものではない")).toBeVisible();
        await press(page, "次へ");
        await at(page, "1-1/15-C");
        await expect(page.getByLabel("法人番号")).toHaveValue(TOYOTA);
        await expect(page.getByLabel("法人名", { exact: true })).toHaveValue("トヨタ自動車株式会社");
        await fillContact(page);
        await press(page, "確認");
        await at(page, "1-1/16-C");
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
    await chooseCorporate(page);
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
