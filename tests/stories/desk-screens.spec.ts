import type { Page } from "@playwright/test";
import { press } from "../support/customer";
import { nothingCutOff } from "../support/inspect";
import { type Made, waitingCase } from "../support/owner-request";
import { newReviewer, openDesk } from "../support/reviewer";
import { expect, test } from "../support/story";

/** Opens a case by its number and takes it. */
async function take(desk: Page, made: Made): Promise<void> {
  await desk.goto(`/review/cases/${made.requestId}`);
  await press(desk, "この案件を受け持つ");
  await expect(desk.getByRole("heading", { name: "判断" })).toBeVisible();
}

const rowOf = (desk: Page, field: RegExp) =>
  desk.getByRole("region", { name: "使用者の照合" }).getByRole("row", { name: field });

test("of two addresses what differs is marked, and not how it is written or what one leaves out", async ({
  browser,
}) => {
  const made = await waitingCase("The user has moved since");
  const desk = await openDesk(browser, await newReviewer());
  await take(desk, made);
  const address = rowOf(desk, /住所/);
  await expect(address).toContainText("京都府京都市");
  await expect(address.locator("mark")).toHaveText([
    "［相違：上］",
    "［相違：元百万遍町553-4］",
    "［相違：中］",
    "［相違：寺町通御池上る上本能寺前町４８８］",
  ]);
  await expect(desk.getByText("は、相違のある文字です。表記の違いには付けていません。")).toBeVisible();
  for (const width of [390, 820, 1280]) {
    await desk.setViewportSize({ width, height: 900 });
    await expect(address).toBeVisible();
    await nothingCutOff(desk);
  }

  await press(desk, "判断せずに戻す");
  await nothingCutOff(desk);
  await desk.context().close();
});

test("a company's form is one mark, and an address in another notation has none", async ({ browser }) => {
  const made = await waitingCase("株式会社 in front and behind: two");
  const desk = await openDesk(browser, await newReviewer());
  await take(desk, made);
  await expect(rowOf(desk, /氏名/).locator("mark")).toHaveText(["［相違：株式会社］", "［相違：株式会社］"]);
  const address = rowOf(desk, /住所/);
  await expect(address).toContainText("表記ゆれ");
  await expect(address.locator("mark")).toHaveCount(0);
  // On a phone a name in pieces stays in one line of its card.
  await desk.setViewportSize({ width: 390, height: 844 });
  const own = rowOf(desk, /氏名/).getByRole("cell").nth(1);
  await expect(own).toHaveText("［相違：株式会社］見本運輸");
  expect((await own.boundingBox())?.height).toBeLessThan(60);
  await press(desk, "判断せずに戻す");
  await desk.context().close();
});

test("after the last decision the list says what was decided and that nothing else is open", async ({
  browser,
}) => {
  const desk = await openDesk(browser, await newReviewer());
  await desk.goto("/review?notice=refused&of=1A2B-3C4D");
  await expect(desk.getByRole("status")).toContainText(
    "受付番号 1A2B-3C4D：お断りしました。お客さまにメールでお知らせします。ほかに受け持てる案件はありません。",
  );
  await desk.goto("/review?notice=constructor&of=__proto__");
  await expect(desk.getByRole("heading", { level: 1 })).toHaveText("案件の一覧");
  await expect(desk.getByRole("status")).toHaveCount(0);
  await desk.context().close();
});
