import type { Page } from "@playwright/test";
import { authenticate, cardAttempt, enterCard, type TestCardName } from "../support/card-provider";
import { press, type Scripts } from "../support/customer";
import { atProvider, registerCard } from "../support/services";
import { type At, expect, test } from "../support/story";

/** A customer whose card ending in 4242 is registered, at the review of the application. */
async function withCard(
  page: Page,
  at: At,
  request: Parameters<typeof atProvider>[2],
  scripts: Scripts = "with",
) {
  const { contract } = await atProvider(page, at, request, scripts);
  await registerCard(page, at);
  await at(page, "3-1/11-A");
  await expect(page.getByRole("main")).toContainText("クレジットカード（末尾 4242）");
  return contract;
}

/** From the review to the provider's page, for a card in place of the registered one. */
async function anotherCard(page: Page, at: At) {
  await page.goto(page.url().replace("t-connect/review", "payment/card"));
  await press(page, "別のカードを登録する");
  await at(page, "3-1/8-A");
}

/** Enters a card that the provider will refuse, and comes back. */
async function refusedAtProvider(page: Page, at: At, name: TestCardName) {
  await enterCard(page, name);
  await press(page, "登録");
  if (name === "challenge-fails") await authenticate(page);
  await press(page, "お申込みの画面に戻る");
  await at(page, "3-1/7-A");
}

const refusals = [
  { card: "declined", words: "カード会社の承認が得られず" },
  { card: "challenge-fails", words: "本人認証ができなかった" },
  { card: "expired", words: "有効期限が切れている" },
] as const;

for (const { card, words } of refusals)
  test(`another card is refused (${card}): the reason and the card that stays are said, once`, async ({
    page,
    at,
    request,
  }) => {
    const contract = await withCard(page, at, request);
    await anotherCard(page, at);
    await refusedAtProvider(page, at, card);
    const reason = page.locator(".notice.error");
    await expect(reason).toContainText(words);
    await expect(reason).toContainText("登録済みのカード（末尾 4242）は、そのままお使いいただけます");
    // A reload is still the same reading of it.
    await page.reload();
    await expect(reason).toContainText(words);
    await press(page, "このカードを使う");
    await at(page, "3-1/11-A");
    await expect(page.getByRole("main")).toContainText("クレジットカード（末尾 4242）");
    await page.goto(page.url().replace("t-connect/review", "payment/card"));
    await at(page, "3-1/7-A");
    await expect(page.getByRole("main")).toContainText("末尾 4242");
    await expect(reason).toHaveCount(0);
    expect((await cardAttempt(contract.id)).state).toBe("failed");
  });

test("the provider's notification was here before the customer: the refusal is said all the same", async ({
  page,
  at,
  request,
}) => {
  await withCard(page, at, request);
  await anotherCard(page, at);
  await refusedAtProvider(page, at, "declined");
  // The same address again: nothing is being entered any more.
  await page.goto(page.url().replace(/payment\/card.*/, "payment/return"));
  await at(page, "3-1/7-A");
  await expect(page.locator(".notice.error")).toContainText("カード会社の承認が得られず");
});

test("an expired card, then a good one: nothing of the first is left above the second", async ({
  page,
  at,
  request,
}) => {
  await atProvider(page, at, request);
  await refusedAtProvider(page, at, "expired");
  await expect(page.locator(".notice.error")).toContainText("有効期限が切れている");
  await press(page, "つぎへ");
  await at(page, "3-1/8-A");
  await registerCard(page, at, "mastercard");
  await at(page, "3-1/11-A");
  await page.goto(page.url().replace("t-connect/review", "payment/card"));
  await at(page, "3-1/7-A");
  await expect(page.getByRole("main")).toContainText("末尾 4444");
  await expect(page.locator(".notice")).toHaveCount(0);
});

for (const scripts of ["with", "without"] as const)
  test.describe(`${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test("who changes the payment and chooses a card may keep the registered one or take another", async ({
      page,
      at,
      request,
    }) => {
      await withCard(page, at, request, scripts);
      await page.getByRole("link", { name: /変更する.*お支払い方法/ }).click();
      await at(page, "3-1/6-A");
      await press(page, "クレジットカード");
      await at(page, "3-1/7-A");
      await expect(page.getByRole("main")).toContainText("末尾 4242");
      await press(page, "別のカードを登録する");
      await at(page, "3-1/8-A");
      await registerCard(page, at, "jcb");
      await at(page, "3-1/11-A");
      await expect(page.getByRole("main")).toContainText("クレジットカード（末尾 0505）");
      // And once more, keeping it.
      await page.getByRole("link", { name: /変更する.*お支払い方法/ }).click();
      await press(page, "クレジットカード");
      await at(page, "3-1/7-A");
      await press(page, "このカードを使う");
      await at(page, "3-1/11-A");
      await expect(page.getByRole("main")).toContainText("クレジットカード（末尾 0505）");
    });
  });

test("the card shown was replaced in another tab: keeping it is told, not taken for the other", async ({
  page,
  at,
  request,
  context,
}) => {
  await withCard(page, at, request);
  const review = page.url();
  await page.goto(review.replace("t-connect/review", "payment/card"));
  await expect(page.getByRole("main")).toContainText("末尾 4242");
  const other = await context.newPage();
  await other.goto(page.url());
  await press(other, "別のカードを登録する");
  await at(other, "3-1/8-A");
  await registerCard(other, at, "jcb");
  await at(other, "3-1/11-A");
  await press(page, "このカードを使う");
  await expect(page.locator("#error-summary")).toContainText("登録されているカードが変わりました");
  await page.reload();
  await expect(page.getByRole("main")).toContainText("末尾 0505");
});

test("turned back at the provider with a card registered: it stays, and that is said", async ({
  page,
  at,
  request,
}) => {
  await withCard(page, at, request);
  await anotherCard(page, at);
  await press(page, "やめて戻る");
  await at(page, "3-1/7-A");
  await expect(page.locator(".notice")).toContainText("カードの登録を中止しました");
  await expect(page.locator(".notice")).toContainText("末尾 4242");
});
