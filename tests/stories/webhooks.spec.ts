import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { openConsole } from "../support/console";
import { press, TARO } from "../support/customer";
import { sql } from "../support/database";
import { newDealer } from "../support/dealer";
import { ownServer } from "../support/own-server";
import {
  letRetryCome,
  matchingSignatures,
  type Receiver,
  setUpReceiver,
  shownSecret,
  startReceiver,
} from "../support/receiver";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { test as base, expect } from "../support/story";
import { registerSameName, toNameChoice } from "../support/user";

const test = base.extend<{ receiver: Receiver }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  receiver: async ({}, use) => {
    const receiver = await startReceiver();
    await use(receiver);
    receiver.close();
  },
});

const idOf = ({ messages }: Receiver, at = 0) => String(messages[at]?.headers["webhook-id"]);
const received = ({ messages }: Receiver, count: number) => expect.poll(() => messages.length).toBe(count);

/** The settings' 「テスト通知を送る」. Stands in the log afterwards. */
async function sendTest(console: Page): Promise<void> {
  await console.goto("/dealer/settings");
  await press(console, "テスト通知を送る");
  await expect(console.getByRole("heading", { level: 1 })).toHaveText("通知の記録");
}

/** Looks at the log until its newest row says so. */
async function newestRow(console: Page, text: string | RegExp, address = "/dealer/webhooks"): Promise<void> {
  await expect(async () => {
    await console.goto(address);
    await expect(console.getByRole("row").nth(1)).toContainText(text, { timeout: 500 });
  }).toPass({ timeout: 60_000 });
}

test("a registration done and a user put off are told, signed and without personal data", async ({
  page,
  at,
  request,
  browser,
  receiver,
}) => {
  test.slow();
  const dealer = await newDealer();
  const console = await openConsole(browser, true, dealer.staff);
  const secret = await setUpReceiver(console, receiver.url);
  expect(secret).toMatch(/^whsec_/);
  const contract = await newContract(request, "bz4x", {}, dealer.apiKey);
  const email = newAddress();
  await asRegisteredBuyer(page, request, contract, email);
  await received(receiver, 1);
  await toNameChoice(page, at, "2-3");
  await press(page, "買主とは異なる名義で登録する");
  await press(page, "同席していない");
  await at(page, "2-3/4");
  await press(page, "OK");
  await received(receiver, 2);

  const { id: contractId, orderNumber } = contract;
  const told = receiver.messages.map(({ body }) => JSON.parse(body));
  expect(told).toEqual([
    {
      type: "party.registered",
      timestamp: expect.any(String),
      data: { contractId, orderNumber, stage: "buyer-registered", role: "buyer", sameName: false },
    },
    {
      type: "user.put_off",
      timestamp: expect.any(String),
      data: { contractId, orderNumber, stage: "user-after-delivery" },
    },
  ]);
  for (const message of receiver.messages) {
    expect(matchingSignatures(message, secret)).toBe(1);
    for (const secretText of [email, TARO.lastName, TARO.firstName, "文京区", "090"])
      expect(message.body).not.toContain(secretText);
  }
  const read = await request.get(`/api/v1/contracts/${told[0].data.contractId}`, {
    headers: { authorization: `Bearer ${dealer.apiKey}` },
  });
  expect(await read.json()).toMatchObject({ buyer: { name: "豊田 太郎" }, stage: "user-after-delivery" });

  await console.goto(`/dealer/contracts/${contractId}`);
  const table = console.getByRole("region", { name: "販売店システムへの通知" });
  await expect(table.getByRole("row", { name: /買主：登録の完了/ })).toContainText("HTTP 204");
  await expect(table.getByRole("row", { name: /使用者の登録を納車後に/ })).toContainText("送信済み");
  for (const path of ["/dealer/webhooks", "/dealer/settings", `/dealer/contracts/${contractId}`]) {
    await console.goto(path);
    const { violations } = await new AxeBuilder({ page: console }).analyze();
    expect(
      violations.filter(({ impact }) => impact === "serious" || impact === "critical"),
      path,
    ).toEqual([]);
    await console.setViewportSize({ width: 320, height: 820 });
    const width = await console.evaluate(() => document.documentElement.scrollWidth);
    expect(width, `${path} at 320 px`).toBeLessThanOrEqual(320);
    await console.setViewportSize({ width: 1180, height: 820 });
  }
  await console.goto(`/dealer/contracts/${contractId}`);
  await table
    .getByRole("row", { name: /買主：登録の完了/ })
    .getByRole("button")
    .click();
  await received(receiver, 3);
  expect(idOf(receiver, 2)).toBe(idOf(receiver, 0));
  expect(receiver.messages[2]?.body).toBe(receiver.messages[0]?.body);
  await expect(console.getByText("販売店システムへの通知を再送しました")).toBeVisible();
  await console.context().close();
});

test("a buyer who is the user is told of as both", async ({ page, at, request, browser, receiver }) => {
  test.slow();
  const dealer = await newDealer();
  const console = await openConsole(browser, true, dealer.staff);
  await setUpReceiver(console, receiver.url);
  await asRegisteredBuyer(page, request, await newContract(request, "bz4x", {}, dealer.apiKey), newAddress());
  await registerSameName(page, at);
  await received(receiver, 2);
  const told = receiver.messages.map(({ body }) => JSON.parse(body).data);
  expect(told.sort((a, b) => a.role.localeCompare(b.role))).toMatchObject([
    { role: "buyer", sameName: false, stage: "buyer-registered" },
    { role: "user", sameName: true, stage: "user-registered" },
  ]);
  await console.context().close();
});

test("a receiver that doesn't take a message is asked again", async ({ browser, receiver }) => {
  const { staff } = await newDealer();
  const console = await openConsole(browser, true, staff);
  await setUpReceiver(console, receiver.url);
  receiver.answer(500);
  await sendTest(console);
  await newestRow(console, /再送待ち1回HTTP 500/);
  receiver.answer(302);
  await letRetryCome(idOf(receiver));
  await newestRow(console, /再送待ち2回HTTP 302/);
  receiver.answer(200);
  await letRetryCome(idOf(receiver));
  await newestRow(console, /送信済み3回HTTP 200/);
  expect(receiver.messages.map(({ path, body }) => ({ path, body }))).toEqual(
    Array(3).fill({ path: "/hooks", body: receiver.messages[0]?.body }),
  );
  expect(new Set(receiver.messages.map((_, at) => idOf(receiver, at))).size).toBe(1);
  await console.context().close();
});

for (const scripts of [true, false]) {
  test(`a receiver that is down for good: failed, shown, replayed, ${scripts ? "with" : "without"} scripts`, async ({
    browser,
    receiver,
  }) => {
    const { staff } = await newDealer();
    const console = await openConsole(browser, scripts, staff);
    await setUpReceiver(console, receiver.url);
    await console.goto("/dealer/webhooks?state=failed");
    await expect(console.getByText("送信できなかった通知はありません。")).toBeVisible();
    receiver.answer(503);
    await sendTest(console);
    await newestRow(console, "再送待ち");
    await letRetryCome(idOf(receiver), 19);
    await newestRow(console, "送信できませんでした", "/dealer/webhooks?state=failed");
    receiver.answer(200);
    await console.getByRole("button", { name: /再送する/ }).click();
    await expect(console.getByText("通知をもう一度送ります。")).toBeVisible();
    await newestRow(console, "送信済み");
    expect(receiver.messages.map((_, at) => idOf(receiver, at))).toEqual(Array(3).fill(idOf(receiver)));
    await console.context().close();
  });
}

test("nobody sees or replays another dealer's messages", async ({ browser, receiver }) => {
  const own = await startReceiver();
  const theirs = await openConsole(browser, true, (await newDealer()).staff);
  await setUpReceiver(theirs, receiver.url);
  await sendTest(theirs);
  await newestRow(theirs, "送信済み");
  const console = await openConsole(browser, true, (await newDealer()).staff);
  await console.goto("/dealer/webhooks");
  await expect(console.getByText("通知はまだありません。")).toBeVisible();
  await setUpReceiver(console, own.url);
  await sendTest(console);
  await newestRow(console, "送信済み");

  // The form of an own message, posted with the other's id in its place.
  const replay = async (id: string) => {
    const api = console.context().request;
    const html = await (await api.get("/dealer/webhooks")).text();
    const form = /<form[^>]*>(?:<input[^>]*>)+<button[^>]*>再送する[\s\S]*?<\/form>/.exec(html)?.[0] ?? "";
    const fields = [...form.matchAll(/<input type="hidden" name="([^"]*)"(?: value="([^"]*)")?/g)];
    expect(form).toContain(idOf(own));
    const text = (value = "") => value.replaceAll("&quot;", '"').replaceAll("&amp;", "&");
    const multipart = Object.fromEntries(
      fields.map(([, name = "", value]) => [text(name), text(value).replaceAll(idOf(own), id)]),
    );
    return (await api.post("/dealer/webhooks", { multipart, maxRedirects: 0 })).status();
  };
  expect(await replay(idOf(own))).toBe(303);
  await received(own, 2);
  expect(await replay(idOf(receiver))).toBe(404);
  expect(await replay(crypto.randomUUID())).toBe(404);
  await newestRow(theirs, /送信済み1回/);
  expect(receiver.messages).toHaveLength(1);
  own.close();
  await theirs.context().close();
  await console.context().close();
});

for (const scripts of [true, false]) {
  test(`an address that can't be one is refused with a sentence, ${scripts ? "with" : "without"} scripts`, async ({
    browser,
  }) => {
    const console = await openConsole(browser, scripts, (await newDealer()).staff);
    await console.goto("/dealer/settings");
    const cases = [
      ["", "通知先のURLを入力してください。"],
      ["dms.example", "500文字以内のURLで入力してください。"],
      ["http://dms.example/hooks", "https:// から始まるURLで入力してください。"],
      ["https://me:secret@dms.example/hooks", "ユーザー名やパスワードを含めることはできません。"],
      ["https://169.254.169.254/latest", "このURLには送信できません。"],
      ["https://192.168.0.1/", "このURLには送信できません。"],
    ] as const;
    for (const [url, sentence] of cases) {
      await console.getByLabel("通知先のURL").fill(url);
      await press(console, "通知の設定を保存する");
      await expect(console.locator("#webhookUrl-error")).toContainText(sentence);
      await expect(console.getByLabel("通知先のURL")).toHaveValue(url);
    }
    await expect(console.getByText("署名の鍵を表示")).toHaveCount(0);
    await console.context().close();
  });
}

test("a new secret signs beside the one before it, and no message is sent while it is turned off", async ({
  browser,
  receiver,
}) => {
  const console = await openConsole(browser, true, (await newDealer()).staff);
  const before = await setUpReceiver(console, receiver.url);
  await console.getByText("署名の鍵を作り直す").click();
  await press(console, "新しい鍵を作る");
  await expect(console.getByText("新しい鍵を作りました")).toBeVisible();
  const after = await shownSecret(console);
  expect(after).not.toBe(before);
  await sendTest(console);
  await received(receiver, 1);
  const [message] = receiver.messages;
  if (!message) throw new Error("no message");
  expect([after, before].map((secret) => matchingSignatures(message, secret))).toEqual([1, 1]);

  await console.goto("/dealer/settings");
  await console.getByLabel("送らない").check();
  await press(console, "通知の設定を保存する");
  await expect(console.getByText("通知の設定を保存しました。")).toBeVisible();
  await press(console, "テスト通知を送る");
  await expect(console.getByText("通知を送る設定になっていません")).toBeVisible();
  expect(receiver.messages).toHaveLength(1);
  await console.context().close();
});

test("a message whose server is killed while it waits for the answer is delivered by another", async ({
  browser,
  receiver,
}) => {
  test.slow();
  const dealer = await newDealer();
  const console = await openConsole(browser, true, dealer.staff);
  await setUpReceiver(console, receiver.url);
  const server = await ownServer();
  try {
    // More messages than servers, and no answer: each server waits for one.
    receiver.answer("hang");
    await sql(
      `WITH made AS (INSERT INTO webhook_delivery (id, dealer_id, type, event_key, payload)
         SELECT gen_random_uuid(), $1, 'webhook.test', gen_random_uuid(), '{"type":"webhook.test","data":{}}'
         FROM generate_series(1, 6) RETURNING id)
       SELECT graphile_worker.add_job('deliver-webhook', json_build_object('deliveryId', id)) FROM made`,
      [dealer.id],
    );
    const atWork = async () => {
      const [job] = await sql(
        `SELECT j.payload->>'deliveryId' AS id FROM graphile_worker._private_jobs j
         JOIN pg_locks l ON l.locktype = 'advisory' AND l.objid = (hashtext(j.locked_by) & 2147483647)::oid
         JOIN pg_stat_activity a ON a.pid = l.pid AND a.application_name = $1`,
        [server.name],
      );
      return receiver.messages.find(({ headers }) => headers["webhook-id"] === job?.id);
    };
    await expect.poll(atWork).toBeDefined();
    const lost = String((await atWork())?.headers["webhook-id"]);
    await server.kill();
    receiver.answer(200);
    await expect
      .poll(() => receiver.messages.filter(({ headers }) => headers["webhook-id"] === lost).length, {
        timeout: 60_000,
      })
      .toBe(2);
    // Not a time-out: the killed attempt left no note.
    const noted = () => sql("SELECT status FROM webhook_attempt WHERE delivery_id = $1", [lost]);
    await expect.poll(noted).toEqual([{ status: 200 }]);
  } finally {
    await server.kill();
    await console.context().close();
  }
});

test("the API's description names every message with its schema", async ({ request }) => {
  const { webhooks } = await (await request.get("/api/v1/openapi.json")).json();
  expect(Object.keys(webhooks)).toEqual([
    "party.registered",
    "user.put_off",
    "application.accepted",
    "application.withdrawn",
    "webhook.test",
  ]);
  const { schema } = webhooks["party.registered"].post.requestBody.content["application/json"];
  expect(schema.properties.data.required).toEqual(["contractId", "orderNumber", "stage", "role", "sameName"]);
});
