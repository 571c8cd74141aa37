import type { APIRequestContext, Page } from "@playwright/test";
import { SANDBOX_LINES } from "../../lib/ports/telematics/sandbox";
import {
  approvedOwner,
  askForLine,
  chooseOwnersPlan,
  openServices,
  passDoor,
  toOwnersOptions,
} from "../support/approved-owner";
import { press } from "../support/customer";
import { sql } from "../support/database";
import { lineTime, openLine } from "../support/line";
import { linkIn, mailTo } from "../support/service";
import { apply, registerCard, toCardEntry } from "../support/services";
import { type At, branch, expect, passes, test } from "../support/story";
import { secondPhone } from "../support/user";

const APPLY = ["5-1/13-A", "5-1/14-A"];
const APPLY_CHARGING = ["5-2/9-A", "5-2/10-A"];
const TO_OPTIONS = ["5-1/1", "5-1/2", ...branch("5-1", "A", 3, 7)];

/** The end: what was applied for, とじる, and nothing about the dealer. */
async function close(page: Page, at: At, row = "5-2/11-A"): Promise<void> {
  await at(page, row);
  await expect(page.getByRole("main")).toContainText("以上でお手続きは完了です");
  await press(page, "とじる");
  await expect(page).toHaveURL(/finished/);
  await at(page, row);
  await expect(page.getByRole("main")).not.toContainText("販売店");
}

/** What a registration has applied for and how it is paid. */
async function applied(registrationId: string) {
  const rows = await sql(
    `SELECT a.service, a.state, p.kind AS payment FROM service_application a
     LEFT JOIN payment_method p ON p.id = a.payment_method_id WHERE a.registration_id = $1 ORDER BY a.service DESC`,
    [registrationId],
  );
  return rows.map(({ service, state, payment }) => `${service} ${state} ${payment ?? "nothing"}`);
}

/** How many mails of a kind were written for a registration. */
async function mailsOf(registrationId: string, kind: string): Promise<unknown> {
  const text = "SELECT count(*)::int AS n FROM mail WHERE registration_id = $1 AND kind = $2";
  return (await sql(text, [registrationId, kind]))[0]?.n;
}

async function openedMail(request: APIRequestContext, email: string): Promise<string> {
  return new URL(linkIn(await mailTo(request, email, "回線が開通しました"))).pathname;
}

for (const scripts of ["with", "without"] as const) {
  test.describe(`after delivery, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test(
      "T-Connect with an option, paid by a card, then charging without a second payment",
      passes(
        ...TO_OPTIONS,
        ...branch("5-1", "A", 8, 14),
        "5-2/1",
        "5-2/2-A",
        "5-2/3-A",
        ...APPLY_CHARGING,
        "5-2/11-A",
      ),
      async ({ page, at, request }) => {
        test.slow();
        const owner = await approvedOwner({ modelCode: "bz4x", chassisNumber: "XEAM10-4000003" });
        await toOwnersOptions(page, at, owner, scripts);
        await page.getByLabel(/車内Wi-Fi/).check();
        await press(page, "つぎへ");
        await at(page, "5-1/8-A");
        await expect(page.getByRole("button", { name: "口座引落し" })).toHaveCount(0);
        await expect(page.getByRole("button", { name: "請求書払い" })).toHaveCount(0);
        await toCardEntry(page, at, ["5-1/9-A", "5-1/10-A"]);
        await registerCard(page, at, "frictionless", ["5-1/11-A", "5-1/12-A"]);
        await apply(page, at, APPLY);
        await chooseOwnersPlan(page, at);
        await at(page, "5-2/9-A");
        await expect(page.getByRole("main")).toContainText("クレジットカード（末尾 4242）");
        await apply(page, at, APPLY_CHARGING);
        await close(page, at);
        expect(await applied(owner.registrationId)).toEqual([
          "t-connect accepted credit_card",
          "charging accepted credit_card",
        ]);
        await mailTo(request, owner.email, "T-Connectのお申込みを受け付けました");
        await mailTo(request, owner.email, "充電サポートのお申込みを受け付けました");
        expect(await mailsOf(owner.registrationId, "line-opened")).toBe(1);
        await page.goto("/my-car");
        const held = page.locator("section.card").first();
        await expect(held).toContainText(/ご利用中（\d{4}年\d{1,2}月\d{1,2}日お申込み）/);
        await expect(held).toContainText("クレジットカード（末尾 4242）");
        await expect(held.getByRole("button")).toHaveCount(0);
      },
    );

    test(
      "T-Connect is not wanted, charging alone is, by a card",
      passes("5-1/3-B", "5-2/1", ...branch("5-2", "A", 2, 11)),
      async ({ page, at }) => {
        test.slow();
        const owner = await approvedOwner({ modelCode: "bz4x" });
        await openServices(page, at, owner);
        await press(page, "次の手続きに進む");
        await at(page, "5-1/2");
        await press(page, "利用申込みをしない");
        await at(page, "5-1/3-B");
        await press(page, "OK");
        await chooseOwnersPlan(page, at);
        await at(page, "5-2/4-A");
        await expect(page.getByRole("button", { name: "口座引落し" })).toHaveCount(0);
        await toCardEntry(page, at, ["5-2/5-A", "5-2/6-A"]);
        await registerCard(page, at, "frictionless", ["5-2/7-A", "5-2/8-A"]);
        await apply(page, at, APPLY_CHARGING);
        await close(page, at);
        expect(await applied(owner.registrationId)).toEqual([
          "t-connect declined nothing",
          "charging accepted credit_card",
        ]);
        expect(await sql("SELECT 1 FROM line WHERE registration_id = $1", [owner.registrationId])).toEqual(
          [],
        );
      },
    );

    test("the line fails, and opens once the vehicle is switched on", async ({ page, at, request }) => {
      test.slow();
      const owner = await approvedOwner({ chassisNumber: SANDBOX_LINES.vehicleOff });
      await askForLine(page, at, owner);
      await lineTime(owner.registrationId, 0.6);
      const again = page.getByRole("button", { name: "もう一度確認する" });
      await expect(async () => {
        if (scripts === "without") await page.reload();
        await expect(again).toBeVisible({ timeout: 1000 });
      }).toPass({ timeout: 60_000 });
      await expect(page.locator(".notice.error")).toContainText("クルマの電源をONにして、電波の届く場所で");
      const mail = await mailTo(request, owner.email, "回線を確認できませんでした");
      expect(mail.text).toContain("クルマの電源をONにして、電波の届く場所で");
      await again.click();
      await expect(again).toHaveCount(0);
      await at(page, "5-1/3-A");
      await openLine(page, owner, scripts);
      await at(page, "5-1/5-A");
      expect(await mailsOf(owner.registrationId, "line-failed")).toBe(1);
      expect(await mailsOf(owner.registrationId, "line-opened")).toBe(1);
    });
  });
}

test("without options nothing is paid and nothing asked", async ({ page, at }) => {
  test.slow();
  const owner = await approvedOwner();
  await toOwnersOptions(page, at, owner);
  await press(page, "つぎへ");
  await at(page, "5-1/13-A");
  await expect(page.getByRole("main")).toContainText("登録は必要ありません");
  await apply(page, at, APPLY);
  await close(page, at);
  expect(await applied(owner.registrationId)).toEqual(["t-connect accepted nothing"]);
});

test("by invoice, for a company", async ({ page, at }) => {
  test.slow();
  const owner = await approvedOwner({ kind: "corporate", modelCode: "alphard" });
  await toOwnersOptions(page, at, owner);
  await page.getByLabel(/車内Wi-Fi/).check();
  await press(page, "つぎへ");
  await at(page, "5-1/8-A");
  await expect(page.getByRole("button", { name: "口座引落し" })).toHaveCount(0);
  await press(page, "請求書払い");
  await apply(page, at, APPLY);
  await close(page, at);
  expect(await applied(owner.registrationId)).toEqual(["t-connect accepted invoice"]);
});

test("neither service is wanted", passes("5-1/3-B", "5-2/2-B", "5-2/3-B"), async ({ page, at }) => {
  const owner = await approvedOwner({ modelCode: "bz4x" });
  await openServices(page, at, owner);
  await press(page, "次の手続きに進む");
  await press(page, "利用申込みをしない");
  await at(page, "5-1/3-B");
  await press(page, "OK");
  await at(page, "5-2/1");
  await press(page, "利用申込みをしない");
  await at(page, "5-2/2-B");
  await press(page, "OK");
  await close(page, at, "5-2/3-B");
  expect(await applied(owner.registrationId)).toEqual([
    "t-connect declined nothing",
    "charging declined nothing",
  ]);
});

test("a slow line may be left: the mail leads back, on another phone too", async ({
  page,
  at,
  request,
  browser,
}) => {
  test.slow();
  const owner = await approvedOwner();
  await askForLine(page, at, owner);
  await lineTime(owner.registrationId, 0.45);
  await expect(page.getByRole("status")).toHaveText("およそ40％まで進みました", { timeout: 60_000 });
  await page.goto("/");
  await lineTime(owner.registrationId, 1);
  const link = await openedMail(request, owner.email);
  const phone = await secondPhone(browser);
  await phone.goto(link);
  await press(phone, "お申込みを開始する");
  await passDoor(phone, owner);
  await at(phone, "5-1/5-A");
  await phone.context().close();
  await page.goto(link);
  await press(page, "お申込みを開始する");
  await at(page, "5-1/5-A");
  await press(page, "前の画面にもどる");
  await at(page, "5-1/2");
});

test("利用申込みをする pressed in two tabs asks for one line, and the link may be used again", async ({
  page,
  at,
  context,
}) => {
  const owner = await approvedOwner();
  await openServices(page, at, owner);
  await press(page, "次の手続きに進む");
  await at(page, "5-1/2");
  const tab = await context.newPage();
  await tab.goto(owner.url);
  await press(tab, "お申込みを開始する");
  await at(tab, "5-1/2");
  await Promise.all([press(page, "利用申込みをする"), press(tab, "利用申込みをする")]);
  await at(page, "5-1/3-A");
  await at(tab, "5-1/3-A");
  const asked = await sql(
    `SELECT (SELECT count(*)::int FROM event WHERE registration_id = $1 AND type = 'line-requested') AS events,
       (SELECT attempt FROM line WHERE registration_id = $1) AS attempt,
       (SELECT count(*)::int FROM graphile_worker.jobs WHERE key = 'line:' || $1::text) AS jobs`,
    [owner.registrationId],
  );
  expect(asked).toEqual([{ events: 1, attempt: 1, jobs: 1 }]);
});

test("もう一度確認する pressed in two tabs asks once more, not twice", async ({ page, at, context }) => {
  test.slow();
  const owner = await approvedOwner({ chassisNumber: SANDBOX_LINES.outOfRange });
  await askForLine(page, at, owner);
  await lineTime(owner.registrationId, 0.6);
  const again = (tab: Page) => tab.getByRole("button", { name: "もう一度確認する" });
  await expect(again(page)).toBeVisible({ timeout: 60_000 });
  const tab = await context.newPage();
  await tab.goto(page.url());
  // Both at once: a tab that is told of the other's press shows the button no more.
  const click = (where: Page) => again(where).evaluate((button) => (button as HTMLButtonElement).click());
  await Promise.all([click(page), click(tab)]);
  await expect(again(page)).toHaveCount(0);
  await expect(again(tab)).toHaveCount(0);
  const attempt = "SELECT attempt FROM line WHERE registration_id = $1";
  expect(await sql(attempt, [owner.registrationId])).toEqual([{ attempt: 2 }]);
});

test("a process that is killed while it looks after the line loses nothing", async ({ page, at }) => {
  test.slow();
  const owner = await approvedOwner();
  await askForLine(page, at, owner);
  // What kill -9 leaves behind: a job locked in the name of a worker that is gone.
  await expect(async () => {
    const left = await sql(
      `UPDATE graphile_worker._private_jobs SET locked_by = 'web-killed', locked_at = now(), attempts = attempts + 1
       WHERE key = 'line:' || $1::text AND locked_at IS NULL RETURNING id`,
      [owner.registrationId],
    );
    expect(left).toHaveLength(1);
  }).toPass();
  await openLine(page, owner, "with");
  await at(page, "5-1/5-A");
  expect(await mailsOf(owner.registrationId, "line-opened")).toBe(1);
});

for (const [chassisNumber, words, again] of [
  [SANDBOX_LINES.otherVehicle, "異なる車両から応答", 1],
  [SANDBOX_LINES.stillContracted, "以前に使用されていた方", 1],
  [SANDBOX_LINES.notEquipped, "通信機が搭載されていない", 0],
] as const) {
  test(`a line that is of no use (${chassisNumber}) says why, and leaves the other service`, async ({
    page,
    at,
  }) => {
    test.slow();
    const owner = await approvedOwner({ chassisNumber, modelCode: "bz4x" });
    await askForLine(page, at, owner);
    await lineTime(owner.registrationId, 1);
    await expect(page.locator(".notice.error")).toContainText(words, { timeout: 60_000 });
    await expect(page.getByRole("button", { name: "もう一度確認する" })).toHaveCount(again);
    await press(page, "T-Connectの申込みを選び直す");
    await at(page, "5-1/2");
    await press(page, "利用申込みをしない");
    await at(page, "5-1/3-B");
    await press(page, "OK");
    await at(page, "5-2/1");
  });
}

test("a link opens nothing without its account's sign-in", async ({ page, at, context }) => {
  const [owner, other] = [await approvedOwner(), await approvedOwner()];
  await openServices(page, at, other);
  await at(page, "5-1/1");
  await page.goto(owner.url);
  await press(page, "お申込みを開始する");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ご本人の確認");
  await page.goto(`/registration/${owner.registrationId}/services/start`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ご本人の確認");
  await context.clearCookies();
  const answer = await page.goto(`/registration/${owner.registrationId}/services/start`);
  expect(answer?.status()).toBe(404);
});

test("an expired, a revoked and an unknown link are the same 404", async ({ page }) => {
  const [expired, revoked] = [await approvedOwner(), await approvedOwner()];
  const touch = (owner: { registrationId: string }, change: string) =>
    sql(`UPDATE entry_token SET ${change} WHERE registration_id = $1`, [owner.registrationId]);
  await touch(expired, "expires_at = now() - interval '1 second'");
  await touch(revoked, "revoked_at = now()");
  const bodies = new Set<string>();
  for (const url of [expired.url, revoked.url, "/start/no-such-token"]) {
    const answer = await page.request.get(url);
    expect(answer.status()).toBe(404);
    bodies.add(await answer.text());
  }
  expect(bodies.size).toBe(1);
});
