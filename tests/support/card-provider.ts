import type { Page } from "@playwright/test";
import { PASSCODE, TEST_CARDS } from "../../scripts/card-sandbox-cards.mjs";

export type TestCardName = (typeof TEST_CARDS)[number]["name"];

/** 8-A: types a card of the list and goes on to 9-A. */
export async function enterCard(page: Page, name: TestCardName): Promise<void> {
  const card = TEST_CARDS.find((candidate) => candidate.name === name);
  await page.getByLabel("カード番号", { exact: true }).fill(card?.number ?? "");
  await page.getByLabel("有効期限").fill("12/30");
  await page.getByLabel("セキュリティコード").fill(card?.brand === "amex" ? "1234" : "123");
  await page.getByRole("button", { name: "確認" }).click();
}

/** The bank's page of 3-D Secure. */
export async function authenticate(page: Page, passcode: string = PASSCODE): Promise<void> {
  await page.getByLabel("ワンタイムパスワード").fill(passcode);
  await page.getByRole("button", { name: "認証する" }).click();
}

/**
 * What waits at the provider happens now: late notifications, slow registrations, its recovery.
 * @param pageUrl any of the set-up's pages; other stories' set-ups stay as they are
 */
export const settleCard = (pageUrl: string) =>
  control("settle", { setupId: new URL(pageUrl).pathname.split("/")[2] });

/** Takes the provider down or up, for everybody: a story that does it runs alone. */
export const cardOutage = (on: boolean) => control("outage", { on });

async function control(what: string, body: object): Promise<void> {
  const answer = await fetch(`${process.env.CARD_SANDBOX_API_URL}/control/${what}`, {
    method: "POST",
    headers: { authorization: `Bearer ${process.env.CARD_SANDBOX_SECRET}` },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(`The card provider's control answered ${answer.status}.`);
}
