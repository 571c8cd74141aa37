import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { TEST_CARDS } from "../../scripts/card-sandbox-cards.mjs";
import { authenticate, cardAttempt, enterCard, settleSetup } from "../support/card-provider";
import { press } from "../support/customer";
import { sql } from "../support/database";
import { ownServer } from "../support/own-server";
import { apply, atProvider, chooseWifi, registerCard, toOptions } from "../support/services";
import { asIndividualUser } from "../support/set-up";
import { expect, test } from "../support/story";

test("the provider goes down while the card is registered: nothing is lost, another method goes on", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  const { contract } = await atProvider(page, at, request);
  await enterCard(page, "down");
  await press(page, "登録");
  await press(page, "お申込みの画面に戻る");
  await at(page, "3-1/7-A");
  await expect(page.getByText("登録状況を確認できませんでした")).toBeVisible();
  await press(page, "ほかのお支払い方法を選ぶ");
  await at(page, "3-1/6-A");
  await press(page, "口座引落し");
  await at(page, "3-1/11-A");
  await expect(page.getByRole("main")).toContainText("口座引落し");
  await expect(page.getByRole("main")).toContainText("車内Wi-Fi");
  // And back to the card, once the provider is there again.
  await page.goto(page.url().replace("t-connect/review", "payment/method"));
  await press(page, "クレジットカード");
  await at(page, "3-1/7-A");
  await settleSetup((await cardAttempt(contract.id)).setup_id);
  await press(page, "登録の状況を確認する");
  await press(page, "つぎへ");
  // The provider still knows the card that was typed.
  await at(page, "3-1/9-A");
  await press(page, "登録");
  await at(page, "3-1/10-A");
  await press(page, "進む");
  await at(page, "3-1/11-A");
  await expect(page.getByRole("main")).toContainText("クレジットカード（末尾 0119）");
});

test("the provider can't be reached at all: a sentence, everything kept, and the way back", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  await asIndividualUser(page, request, "crown");
  await toOptions(page, at);
  await chooseWifi(page, at);
  await press(page, "クレジットカード");
  await at(page, "3-1/7-A");
  const here = new URL(page.url());
  // Nobody listens on the discard port.
  const cutOff = await ownServer({ CARD_SANDBOX_API_URL: "http://127.0.0.1:9" });
  try {
    await page.goto(cutOff.origin + here.pathname);
    await at(page, "3-1/7-A");
    await press(page, "つぎへ");
    await expect(page.locator("#error-summary")).toContainText("決済代行会社に接続できませんでした");
  } finally {
    await cutOff.kill();
  }
  await page.goto(here.href);
  await press(page, "つぎへ");
  await at(page, "3-1/8-A");
});

test("the customer turns back at the provider: its page is closed, another method goes on", async ({
  page,
  at,
  request,
}) => {
  const { contract } = await atProvider(page, at, request);
  const provider = page.url();
  await press(page, "やめて戻る");
  await at(page, "3-1/7-A");
  await expect(page.getByText("カードの登録を中止しました")).toBeVisible();
  expect((await cardAttempt(contract.id)).state).toBe("abandoned");
  await page.goto(provider);
  await expect(page.getByLabel("カード番号", { exact: true })).toHaveCount(0);
});

test("another method closes the provider's page; a card entered there all the same pays for nothing", async ({
  page,
  at,
  request,
  context,
}) => {
  test.slow();
  const { contract } = await atProvider(page, at, request);
  const provider = await context.newPage();
  await provider.goto(page.url());
  await enterCard(provider, "slow");
  await press(provider, "登録");
  await page.goto(
    `/registration/${(await sql("SELECT id FROM registration WHERE contract_id = $1 AND role = 'user'", [contract.id]))[0]?.id}/payment/method`,
  );
  // The issuer is being asked: the provider can't give it up any more.
  await press(page, "口座引落し");
  await apply(page, at);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("販売店スタッフにお声かけ");
  await settleSetup((await cardAttempt(contract.id)).setup_id);
  await expect.poll(async () => (await cardAttempt(contract.id)).state).toBe("replaced");
  const live = await sql(
    `SELECT kind FROM payment_method p JOIN registration r ON r.id = p.registration_id
     WHERE r.contract_id = $1 AND p.state = 'awaiting-form'`,
    [contract.id],
  );
  expect(live).toEqual([{ kind: "bank_transfer" }]);
  await provider.close();
});

test("a challenge that fails says so, and the card can be tried again", async ({ page, at, request }) => {
  test.slow();
  await atProvider(page, at, request);
  await enterCard(page, "challenge-fails");
  await press(page, "登録");
  await authenticate(page);
  await press(page, "お申込みの画面に戻る");
  await at(page, "3-1/7-A");
  await expect(page.locator(".notice.error")).toContainText("本人認証ができなかった");
  await press(page, "つぎへ");
  await at(page, "3-1/8-A");
  await registerCard(page, at);
  await at(page, "3-1/11-A");
});

test("card numbers and security codes never reach this service", async ({ page, at, request }) => {
  test.slow();
  const sent: string[] = [];
  const own = new URL(process.env.APP_URL ?? "").origin;
  page.on("request", (one) => {
    if (new URL(one.url()).origin === own) sent.push(`${one.url()}\n${one.postData() ?? ""}`);
  });
  await atProvider(page, at, request);
  await registerCard(page, at);
  await apply(page, at);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("販売店スタッフにお声かけ");
  expect(sent.length).toBeGreaterThan(10);
  const number = "4242424242424242";
  const numbers = TEST_CARDS.flatMap((card) => [card.number, card.number.replace(/(\d{4})(?=\d)/g, "$1 ")]);
  for (const one of sent) {
    for (const card of numbers) expect(one).not.toContain(card);
    expect(one).not.toMatch(/securityCode|cvc|cvv/i);
  }
  const logs = [
    process.env.SERVICE_LOG ?? "",
    ...filesOf(path.join(process.env.DATA_DIR ?? "", "card-sandbox")),
  ];
  for (const file of logs.filter(Boolean)) {
    const text = readFileSync(file, "utf8");
    for (const card of numbers) expect(text, file).not.toContain(card);
  }
  const columns = await sql(
    `SELECT table_name, column_name FROM information_schema.columns
     WHERE table_schema = 'public' AND data_type IN ('text', 'jsonb', 'character varying')`,
  );
  expect(columns.length).toBeGreaterThan(40);
  for (const { table_name: table, column_name: column } of columns) {
    const found = await sql(`SELECT 1 FROM "${table}" WHERE "${column}"::text LIKE $1 LIMIT 1`, [
      `%${number}%`,
    ]);
    expect(found, `${table}.${column}`).toEqual([]);
  }
});

function filesOf(directory: string): string[] {
  try {
    return readdirSync(directory).map((name) => path.join(directory, name));
  } catch {
    return [];
  }
}
