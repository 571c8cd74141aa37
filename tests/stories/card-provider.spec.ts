import { randomUUID } from "node:crypto";
import type { Page } from "@playwright/test";
import { sandboxCardVault } from "../../lib/ports/card-vault/sandbox";
import { authenticate, enterCard, type TestCardName } from "../support/card-provider";
import { inspect } from "../support/inspect";
import { demo } from "../support/service";
import { expect, test } from "../support/story";

const PROVIDER = "カード登録（サンドボックス）";
const BANK = "テスト銀行（サンドボックス）";

function vault() {
  const { CARD_SANDBOX_API_URL = "", CARD_SANDBOX_SECRET = "" } = process.env;
  return sandboxCardVault({ url: CARD_SANDBOX_API_URL, secret: CARD_SANDBOX_SECRET });
}

/** A set-up as the service makes one; its ways back lead to the front page. */
async function openCardPage(page: Page): Promise<string> {
  const { frontUrl } = demo();
  const setup = {
    attemptId: randomUUID(),
    customerRef: randomUUID(),
    returnUrl: frontUrl,
    cancelUrl: frontUrl,
  };
  const { setupId, redirectUrl } = await vault().createSetup(setup);
  await page.goto(redirectUrl);
  return setupId;
}

test("every page of the card provider reads well, errors stand beside their fields", async ({ page, at }) => {
  const setupId = await openCardPage(page);
  await at(page, "3-1/8-A");
  await inspect(page, "3-1/8-A", PROVIDER);
  await page.getByRole("button", { name: "確認" }).click();
  await expect(page.getByLabel("カード番号", { exact: true })).toBeFocused();
  await expect(page.getByLabel("カード番号", { exact: true })).toHaveAccessibleDescription(
    /カード番号を入力してください/,
  );
  await inspect(page, "3-1/8-A with errors", PROVIDER);
  await enterCard(page, "challenge");
  await at(page, "3-1/9-A");
  await inspect(page, "3-1/9-A", PROVIDER);
  await page.getByRole("button", { name: "登録" }).click();
  await inspect(page, "3-D Secure", BANK);
  await authenticate(page, "000000");
  await expect(page.getByText("ワンタイムパスワードが違います")).toBeVisible();
  await authenticate(page);
  await at(page, "3-1/10-A");
  await inspect(page, "3-1/10-A", PROVIDER);
  expect(await vault().findSetup(setupId)).toMatchObject({ status: "registered" });
  await page.goBack();
  await at(page, "3-1/10-A");
  await page.getByRole("link", { name: "進む" }).click();
  await expect(page).toHaveURL(demo().frontUrl);
});

for (const { name, title } of [
  { name: "declined", title: "クレジットカードを登録できませんでした" },
  { name: "slow", title: "クレジットカードの登録手続き中" },
  { name: "down", title: "ただいまご利用いただけません" },
] satisfies { name: TestCardName; title: string }[]) {
  test(`a card that is ${name} leads to a page that says so and back to the service`, async ({ page }) => {
    await openCardPage(page);
    await enterCard(page, name);
    await page.getByRole("button", { name: "登録" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    await inspect(page, title, PROVIDER);
    await page.getByRole("link", { name: /進む|お申込みの画面に戻る/ }).click();
    await expect(page).toHaveURL(demo().frontUrl);
  });
}

test("やめて戻る leads back by a plain form, past both sites' policies", async ({ page }) => {
  const setupId = await openCardPage(page);
  await page.getByRole("button", { name: "やめて戻る" }).click();
  await expect(page).toHaveURL(demo().frontUrl);
  expect(await vault().findSetup(setupId)).toEqual({ status: "abandoned" });
});
