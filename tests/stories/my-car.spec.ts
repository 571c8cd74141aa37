import type { APIRequestContext, Page } from "@playwright/test";
import { approvedOwner, chooseOwnersPlan } from "../support/approved-owner";
import { press, signIn } from "../support/customer";
import { sql } from "../support/database";
import {
  apply,
  atProvider,
  choosePlan,
  chooseWifi,
  corporateUser,
  registerCard,
  takeLeave,
  toCardEntry,
  toOptions,
} from "../support/services";
import { asIndividualUser } from "../support/set-up";
import { type At, expect, test } from "../support/story";

/** マイカー情報 on another phone: signed in with the account, nothing else known. */
async function openMyCar(page: Page, email: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto("/my-car");
  await signIn(page, email);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("マイカー情報");
}

/** A customer with T-Connect's Wi-Fi and a charging plan, by card; staff took leave. */
async function withEverything(page: Page, at: At, request: APIRequestContext): Promise<string> {
  const { email } = await asIndividualUser(page, request, "bz4x");
  await toOptions(page, at);
  await chooseWifi(page, at);
  await toCardEntry(page, at);
  await registerCard(page, at);
  await apply(page, at);
  await choosePlan(page, at);
  await apply(page, at, ["3-2/9-A", "3-2/10-A"]);
  await press(page, "とじる");
  await takeLeave(page, /残りのお手続きはありません/);
  return email;
}

test("who was registered at the dealer sees the vehicle, both services with prices, and the card", async ({
  page,
  at,
  request,
}) => {
  const email = await withEverything(page, at, request);
  await openMyCar(page, email);
  const car = page.getByRole("region", { name: "bZ4X" });
  await expect(car).toHaveCount(1);
  await expect(car).toContainText("買主・使用者として登録されています");
  await expect(car).toContainText("販売店でのお手続きは完了しています");
  await expect(car.getByRole("heading", { name: "T-Connect" })).toBeVisible();
  await expect(car).toContainText("車内Wi-Fi");
  await expect(car).toContainText("月額1,650円（税込）");
  await expect(car.getByRole("heading", { name: "EV・PHV充電サポート" })).toBeVisible();
  await expect(car).toContainText("急速・普通充電プランA");
  await expect(car.getByText(/お申込み済み（\d{4}年\d{1,2}月\d{1,2}日）/)).toHaveCount(2);
  await expect(car).toContainText("クレジットカード（末尾 4242）");
  await expect(car).toContainText("2030年12月");
  // Nothing is left, so nothing is offered.
  await expect(car.getByRole("button")).toHaveCount(0);
  await expect(page.getByText("ご登録の車両はありません")).toHaveCount(0);
});

test("who left in the middle of the services goes on from there in one press", async ({
  page,
  at,
  request,
}) => {
  const { email } = await asIndividualUser(page, request, "bz4x");
  await toOptions(page, at);
  await openMyCar(page, email);
  const car = page.getByRole("region", { name: "bZ4X" });
  await expect(car.getByText("お申込みなし")).toHaveCount(2);
  await car.getByRole("button", { name: "続きから手続きする" }).click();
  await at(page, "3-1/5-A");
});

test("a direct debit says that its form is awaited; nothing chosen is nothing shown", async ({
  page,
  at,
  request,
}) => {
  const { email } = await atProvider(page, at, request);
  await page.goto("/");
  await page.goBack();
  await press(page, "やめて戻る");
  await press(page, "ほかのお支払い方法を選ぶ");
  await press(page, "口座引落し");
  await apply(page, at);
  await openMyCar(page, email);
  const car = page.getByRole("region", { name: "クラウン" });
  await expect(car).toContainText("口座引落し（口座振替依頼書のご提出待ち）");
  await expect(car).not.toContainText("EV・PHV充電サポート");
});

test("an owner after delivery: what is open is offered, what was not wanted can be thought over", async ({
  page,
  at,
}) => {
  const owner = await approvedOwner({ modelCode: "bz4x" });
  await openMyCar(page, owner.email);
  const main = page.getByRole("main");
  await expect(main).toContainText("続けて、サービスをお申し込みいただけます");
  await main.getByRole("button", { name: /次の手続きに進む/ }).click();
  await at(page, "5-1/1");
  await press(page, "次の手続きに進む");
  await press(page, "利用申込みをしない");
  await press(page, "OK");
  await at(page, "5-2/1");
  await press(page, "利用申込みをしない");
  await press(page, "OK");
  await at(page, "5-2/3-B");
  await openMyCar(page, owner.email);
  await expect(main).toContainText("お手続きはすべて完了しています");
  await expect(main.getByRole("button", { name: "次の手続きに進む" })).toHaveCount(0);
  await main.getByRole("button", { name: /EV・PHV充電サポートを申し込む/ }).click();
  await at(page, "5-2/1");
  await chooseOwnersPlan(page, at);
});

test("two vehicles, one from the dealer and one registered after delivery, each with its own state", async ({
  page,
  at,
  request,
}) => {
  const { email, contract } = await asIndividualUser(page, request, "bz4x");
  const owner = await approvedOwner();
  await sql(
    `UPDATE registration SET account_id = (SELECT account_id FROM registration WHERE contract_id = $1 AND role = 'user')
     WHERE id = $2`,
    [contract.id, owner.registrationId],
  );
  await openMyCar(page, email);
  const dealers = page.getByRole("region", { name: "bZ4X" });
  const own = page.getByRole("region", { name: /プリウス.品川/ });
  await expect(dealers).toContainText("買主・使用者として登録されています");
  await expect(dealers).toContainText("EV・PHV充電サポート");
  await expect(own).toContainText("この車両の使用者として登録されています");
  await expect(own).not.toContainText("EV・PHV充電サポート");
  await own.getByRole("button", { name: /次の手続きに進む/ }).click();
  await at(page, "5-1/1");
});

test("who holds nothing is told so, and where a vehicle is registered", async ({ page }) => {
  const owner = await approvedOwner();
  await sql("UPDATE registration SET state = 'closed' WHERE id = $1", [owner.registrationId]);
  await openMyCar(page, owner.email);
  const main = page.getByRole("main");
  await expect(main).toContainText("ご登録の車両はありません");
  await expect(main.locator("section.card")).toHaveCount(0);
  await expect(main.getByRole("button", { name: /進む|手続きする/ })).toHaveCount(0);
  await expect(main.getByRole("link", { name: "納車後のお手続きへ" })).toBeVisible();
});

test("a company sees its own vehicle, another account sees nothing of it", async ({ page, at, request }) => {
  const { email } = await corporateUser(page, at, request);
  await openMyCar(page, email);
  await expect(page.getByRole("region", { name: "クラウン" })).toContainText(
    "買主・使用者として登録されています",
  );
  const other = await asIndividualUser(page, request, "bz4x");
  await openMyCar(page, other.email);
  await expect(page.getByRole("region", { name: "bZ4X" })).toHaveCount(1);
  await expect(page.getByRole("region", { name: "クラウン" })).toHaveCount(0);
});
