import { cardAttempt, enterCard, notify, settleSetup } from "../support/card-provider";
import { press } from "../support/customer";
import { eventsOf, sql } from "../support/database";
import { atProvider, registerCard } from "../support/services";
import { expect, test } from "../support/story";
import { secondPhone } from "../support/user";

test("a card that takes its time: the phone waits, and moves on when the provider tells", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  await atProvider(page, at, request);
  await enterCard(page, "slow");
  await press(page, "登録");
  await press(page, "進む");
  await at(page, "3-1/7-A");
  await expect(page.getByText("確認が済み次第")).toBeVisible();
  await at(page, "3-1/11-A");
});

test("a notification that comes late finds everything done", async ({ page, at, request }) => {
  test.slow();
  const { contract } = await atProvider(page, at, request);
  await registerCard(page, at, "webhook-late");
  await at(page, "3-1/11-A");
  await settleSetup((await cardAttempt(contract.id)).setup_id);
  await expect.poll(() => eventsOf(contract.id, "card-registered")).toBe(1);
  expect((await cardAttempt(contract.id)).state).toBe("registered");
});

test("a notification that comes twice is noted once", async ({ page, at, request }) => {
  test.slow();
  const { contract } = await atProvider(page, at, request);
  await registerCard(page, at, "webhook-twice");
  await at(page, "3-1/11-A");
  const { id } = await cardAttempt(contract.id);
  const seen = async () =>
    (await sql("SELECT 1 FROM card_notification WHERE payment_method_id = $1", [id])).length;
  await expect.poll(seen).toBe(1);
  await settleSetup((await cardAttempt(contract.id)).setup_id);
  expect(await seen()).toBe(1);
  expect(await eventsOf(contract.id, "card-registered")).toBe(1);
});

test("a notification before the return: the card is there although the customer never came back", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  const { contract } = await atProvider(page, at, request);
  await enterCard(page, "webhook-first");
  await press(page, "登録");
  await at(page, "3-1/10-A");
  await expect.poll(async () => (await cardAttempt(contract.id)).state).toBe("registered");
  // The battery dies here; the customer scans the QR again.
  await page.goto(contract.entryUrl);
  await press(page, "お申込みを開始する");
  await press(page, "続きから手続きする");
  await press(page, "サービスのお申込みを続ける");
  await at(page, "3-1/11-A");
});

test("a return to somebody else's registration does nothing", async ({ page, at, request, browser }) => {
  const { contract } = await atProvider(page, at, request);
  const before = await cardAttempt(contract.id);
  const registration = (
    await sql("SELECT id FROM registration WHERE contract_id = $1 AND role = 'user'", [contract.id])
  )[0]?.id;
  const stranger = await secondPhone(browser);
  for (const way of ["return", "cancel"]) {
    const response = await stranger.goto(
      `/registration/${registration}/payment/${way}?setup=${before.setup_id}`,
    );
    expect(response?.status()).toBe(404);
  }
  expect(await cardAttempt(contract.id)).toEqual(before);
  await stranger.context().close();
});

test("notifications with a wrong or an old signature are refused and counted", async ({
  page,
  at,
  request,
}) => {
  const { contract } = await atProvider(page, at, request);
  const { id: attemptId, setup_id: setupId } = await cardAttempt(contract.id);
  const counted = async () =>
    Number(
      (
        await sql(
          "SELECT coalesce(sum(count), 0)::int AS n FROM counter WHERE name = 'card-notification-refused'",
        )
      )[0]?.n,
    );
  const before = await counted();
  const notification = { eventId: `forged-${attemptId}`, attemptId, setupId };
  expect((await notify(request, notification, "somebody else's secret")).status()).toBe(400);
  expect((await notify(request, notification, undefined, Date.now() - 600_000)).status()).toBe(400);
  expect((await request.post("/api/payment/webhook", { data: "garbage" })).status()).toBe(400);
  expect(await counted()).toBeGreaterThanOrEqual(before + 3);
  // A genuine one about a card that is not through changes nothing either: the provider is asked.
  expect((await notify(request, notification)).status()).toBe(204);
  expect((await cardAttempt(contract.id)).state).toBe("pending");
});
