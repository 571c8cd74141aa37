import { expect, type Page } from "@playwright/test";
import { fillLogin, press, ready, type Scripts } from "./customer";
import type { At } from "./story";

const TOYOTA = "1180301018771";

/** The whole of branch C from the kind of customer to the review, with a number the registry knows. */
export async function enterCompany(page: Page, at: At, scripts: Scripts): Promise<void> {
  await page.getByLabel("法人", { exact: true }).check();
  await press(page, "次へ");
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
}

/** The company's contact: department, person and phones. */
export async function fillContact(page: Page): Promise<void> {
  await page.getByLabel("部署名", { exact: true }).fill("総務部");
  await page.getByLabel("部署名(カナ)").fill("そうむぶ");
  await page.getByLabel("担当者名", { exact: true }).fill("豊田 太郎");
  await page.getByLabel("担当者名(カナ)").fill("ﾄﾖﾀ ﾀﾛｳ");
  await page.getByLabel("連絡用電話番号").fill("0565-28-2121");
  await page.getByLabel("携帯電話番号").fill("090-1122-3344");
}
