import { createHmac } from "node:crypto";
import type { APIRequestContext, Page } from "@playwright/test";
import { PASSCODE, TEST_CARDS } from "../../scripts/card-sandbox-cards.mjs";
import { press } from "./customer";
import { sql } from "./database";

export type TestCardName = (typeof TEST_CARDS)[number]["name"];

/** 8-A: types a card of the list and goes on to 9-A. */
export async function enterCard(page: Page, name: TestCardName): Promise<void> {
  const card = TEST_CARDS.find((candidate) => candidate.name === name);
  await page.getByLabel("カード番号", { exact: true }).fill(card?.number ?? "");
  await page.getByLabel("有効期限").fill("12/30");
  await page.getByLabel("セキュリティコード").fill(card?.brand === "amex" ? "1234" : "123");
  await press(page, "確認");
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
export const settleCard = (pageUrl: string) => settleSetup(new URL(pageUrl).pathname.split("/")[2] ?? "");

/** The same by the set-up's id. */
export const settleSetup = (setupId: string) => control("settle", { setupId });

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

/** The latest card that was begun for a contract. */
export async function cardAttempt(
  contractId: string,
): Promise<{ id: string; state: string; setup_id: string; last_four: string | null }> {
  const rows = await sql(
    `SELECT p.id, p.state, p.setup_id, p.last_four FROM payment_method p JOIN registration r ON r.id = p.registration_id
     WHERE r.contract_id = $1 AND p.kind = 'credit_card' ORDER BY p.created_at DESC LIMIT 1`,
    [contractId],
  );
  return rows[0] as never;
}

/** A notification as the provider sends it; `key` is what it is signed with. */
export function notify(
  request: APIRequestContext,
  notification: { eventId: string; attemptId: string; setupId: string },
  key = process.env.CARD_SANDBOX_SECRET ?? "",
  at = Date.now(),
) {
  const body = JSON.stringify({ type: "setup.updated", ...notification });
  const seconds = Math.floor(at / 1000);
  const digest = createHmac("sha256", key).update(`${seconds}.${body}`).digest("hex");
  return request.post("/api/payment/webhook", {
    headers: { "content-type": "application/json", "card-sandbox-signature": `t=${seconds},v1=${digest}` },
    data: body,
  });
}
