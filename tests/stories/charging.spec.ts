import { press } from "../support/customer";
import { readContract } from "../support/service";
import {
  apply,
  choosePlan,
  chooseWifi,
  registerCard,
  takeLeave,
  toCardEntry,
  toOptions,
  toTConnect,
} from "../support/services";
import { asIndividualUser } from "../support/set-up";
import { branch, expect, passes, test } from "../support/story";

const APPLY = ["3-2/9-A", "3-2/10-A"];

test("after T-Connect with a card: charging needs no second payment", async ({ page, at, request }) => {
  test.slow();
  const { contract } = await asIndividualUser(page, request);
  await toOptions(page, at);
  await chooseWifi(page, at);
  await toCardEntry(page, at);
  await registerCard(page, at);
  await apply(page, at);
  await choosePlan(page, at);
  await at(page, "3-2/9-A");
  await expect(page.getByRole("main")).toContainText("クレジットカード（末尾 4242）");
  await apply(page, at, APPLY);
  await at(page, "3-2/11-A");
  await press(page, "とじる");
  await takeLeave(page, /残りのお手続きはありません/);
  expect(await readContract(request, contract.id)).toMatchObject({
    services: [
      { service: "t-connect", state: "accepted" },
      { service: "charging", state: "accepted", items: [{ code: "charging-a", yenPerMonth: 1650 }] },
    ],
    payment: { method: "credit_card" },
  });
});

for (const scripts of ["with", "without"] as const) {
  test.describe(`charging alone, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test(
      "for a vehicle that has no T-Connect",
      passes("3-2/1", ...branch("3-2", "A", 2, 12)),
      async ({ page, at, request }) => {
        test.slow();
        await asIndividualUser(page, request, "pixis-van-bev");
        await press(page, "My TOYOTAのサービス利用手続きへ");
        await at(page, "3-2/1");
        await press(page, "利用申込みをする");
        await at(page, "3-2/2-A");
        await press(page, "つぎへ");
        await expect(page.locator("#agreed-error")).toContainText("チェックを入れて");
        await page.getByLabel("利用規約に同意する").check();
        await press(page, "つぎへ");
        await at(page, "3-2/3-A");
        await press(page, "つぎへ");
        await expect(page.locator("#plan-error")).toContainText("プランを1つ選んで");
        const plan = page.getByLabel(/普通充電プラン　/);
        await expect(plan).toHaveAccessibleDescription(/充電カードの発行手数料\s1,650円（税込・初回のみ）/);
        await plan.check();
        await press(page, "つぎへ");
        await at(page, "3-2/4-A");
        await toCardEntry(page, at, ["3-2/5-A", "3-2/6-A"]);
        await registerCard(page, at, "frictionless", ["3-2/7-A", "3-2/8-A"]);
        await at(page, "3-2/9-A");
        const total = page.locator(".total");
        await expect(total.locator("p").filter({ hasText: "合計" })).toContainText("月額550円（税込）");
        await expect(total.locator("p").filter({ hasText: "初回のみのお支払い" })).toContainText(
          "1,650円（税込）",
        );
        await apply(page, at, APPLY);
        await at(page, "3-2/11-A");
        await press(page, "とじる");
        await at(page, "3-2/12-A");
        await takeLeave(page, /残りのお手続きはありません/);
      },
    );
  });
}

test("after T-Connect without options the payment is asked here", async ({ page, at, request }) => {
  test.slow();
  await asIndividualUser(page, request);
  await toOptions(page, at);
  await press(page, "つぎへ");
  await apply(page, at);
  await choosePlan(page, at);
  await at(page, "3-2/4-A");
  await press(page, "口座引落し");
  await apply(page, at, APPLY);
  await at(page, "3-2/11-A");
  await press(page, "とじる");
  await takeLeave(page, /口座振替依頼書/);
});

test(
  "neither service: the leaflet is left",
  passes("3-2/2-B", "3-2/3-B", "3-2/4-B"),
  async ({ page, at, request }) => {
    await asIndividualUser(page, request);
    await toTConnect(page, at);
    await press(page, "利用申込みをしない");
    await at(page, "3-1/3-B");
    await press(page, "OK");
    await at(page, "3-1/4-B");
    await page.getByLabel("その他").check();
    await press(page, "つぎへ");
    await at(page, "3-2/1");
    await press(page, "利用申込みをしない");
    await at(page, "3-2/2-B");
    await press(page, "OK");
    await at(page, "3-2/3-B");
    await press(page, "とじる");
    await at(page, "3-2/4-B");
    await takeLeave(page, /ご契約者さまへのご案内/);
  },
);
