import { authenticate, enterCard } from "../support/card-provider";
import { openConsole } from "../support/console";
import { press } from "../support/customer";
import { mailTo, newContract, readContract } from "../support/service";
import {
  apply,
  chooseWifi,
  corporateUser,
  registerCard,
  takeLeave,
  toCardEntry,
  toOptions,
  toTConnect,
} from "../support/services";
import { asIndividualUser } from "../support/set-up";
import { branch, expect, passes, test } from "../support/story";

const TO_OPTIONS = ["3-1/1", "3-1/2", "3-1/3-A", "3-1/4-A", "3-1/5-A"];

for (const scripts of ["with", "without"] as const) {
  test.describe(`T-Connect, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test(
      "with an option, paid by a card",
      passes(...TO_OPTIONS, ...branch("3-1", "A", 6, 12)),
      async ({ page, at, request }) => {
        test.slow();
        const { contract, email } = await asIndividualUser(page, request, "crown");
        await toOptions(page, at);
        await expect(page.getByText("T-Connect 基本サービス")).toBeVisible();
        await page.getByLabel(/デジタルキー/).check();
        await page.getByLabel(/車内Wi-Fi/).check();
        if (scripts === "without") await press(page, "合計を確認する");
        await expect(page.locator(".total")).toContainText("月額2,200円（税込）");
        await page.getByLabel(/デジタルキー/).uncheck();
        if (scripts === "without") await press(page, "合計を確認する");
        await expect(page.locator(".total")).toContainText("月額1,650円（税込）");
        await press(page, "つぎへ");
        await at(page, "3-1/6-A");
        await expect(page.getByRole("button", { name: "請求書払い" })).toHaveCount(0);
        await toCardEntry(page, at);
        expect(new URL(page.url()).origin).not.toBe(new URL(process.env.APP_URL ?? "").origin);
        await registerCard(page, at);
        await at(page, "3-1/11-A");
        await expect(page.getByRole("main")).toContainText("クレジットカード（末尾 4242）");
        await expect(page.getByRole("main")).toContainText("月額1,650円（税込）");
        await apply(page, at);
        await takeLeave(page, /残りのお手続きはありません/);
        expect(await readContract(request, contract.id)).toMatchObject({
          stage: "services-done",
          services: [
            {
              service: "t-connect",
              state: "accepted",
              items: [{ code: "basic" }, { code: "wifi", yenPerMonth: 1650 }],
            },
          ],
          payment: { method: "credit_card", state: "registered" },
        });
        const mail = await mailTo(request, email, "T-Connectのお申込みを受け付けました");
        expect(mail.text).toContain("車内Wi-Fi　月額1,650円（税込）");
        expect(mail.text).toContain("クレジットカード（末尾 4242）");
      },
    );

    test(
      "is not wanted: the notice, then one reason",
      passes("3-1/3-B", "3-1/4-B"),
      async ({ page, at, request }) => {
        const { contract } = await asIndividualUser(page, request, "prius");
        await toTConnect(page, at);
        await press(page, "利用申込みをしない");
        await at(page, "3-1/3-B");
        await press(page, "OK");
        await at(page, "3-1/4-B");
        await press(page, "つぎへ");
        await expect(page.locator("#reason-error")).toContainText("1つ選んでください");
        await page.getByLabel("納車後に自分で申し込みたいから").check();
        await press(page, "つぎへ");
        await takeLeave(page, /ご契約者さまへのご案内/);
        expect(await readContract(request, contract.id)).toMatchObject({
          services: [{ service: "t-connect", state: "declined", items: [] }],
          payment: null,
        });
      },
    );

    test(
      "in another name: everything at the dealer ends",
      passes("3-1/4-C", "3-1/5-C", "3-1/6-C"),
      async ({ page, at, request }) => {
        // An EV: charging is not asked either.
        const { contract } = await asIndividualUser(page, request, "bz4x");
        await toTConnect(page, at);
        await press(page, "利用申込みをする");
        await at(page, "3-1/3-A");
        await press(page, "使用者とは異なる名義で登録する");
        await at(page, "3-1/4-C");
        await press(page, "OK");
        await at(page, "3-1/5-C");
        await press(page, "とじる");
        await at(page, "3-1/6-C");
        await takeLeave(page, /ご契約者さまへのご案内/);
        expect(await readContract(request, contract.id)).toMatchObject({
          stage: "services-done",
          services: [{ service: "t-connect", state: "declined" }],
        });
      },
    );
  });
}

test("without options nothing is paid and nothing asked", async ({ page, at, request }) => {
  await asIndividualUser(page, request, "crown");
  await toOptions(page, at);
  await press(page, "つぎへ");
  await at(page, "3-1/11-A");
  await expect(page.getByRole("main")).toContainText("登録は必要ありません");
  await apply(page, at);
  await takeLeave(page, /残りのお手続きはありません/);
});

test("both boxes are needed", async ({ page, at, request }) => {
  await asIndividualUser(page, request, "crown");
  await toTConnect(page, at);
  await press(page, "利用申込みをする");
  await press(page, "使用者と同じ名義で登録する");
  await at(page, "3-1/4-A");
  await page.getByLabel("T-Connect利用規約に同意する").check();
  await press(page, "つぎへ");
  await expect(page.locator("#error-summary")).toContainText("車両情報の取扱いに同意する");
  await expect(page.locator("#terms-error")).toHaveCount(0);
});

test("by direct debit: the form is left to do, and staff note that it was handed in", async ({
  page,
  at,
  request,
  browser,
}) => {
  test.slow();
  const { contract, email } = await asIndividualUser(page, request, "crown");
  await toOptions(page, at);
  await chooseWifi(page, at);
  await press(page, "口座引落し");
  await apply(page, at);
  const console = await openConsole(browser);
  await console.goto(`/dealer/contracts/${contract.id}`);
  await expect(console.getByText("お声かけ待ち")).toBeVisible();
  const services = console.getByRole("region", { name: "サービスのお申込み", exact: true }).first();
  await expect(services).toContainText("口座振替依頼書をお渡しし");
  const form = await console.request.get(`/dealer/contracts/${contract.id}/direct-debit-form`);
  expect(form.headers()["content-type"]).toBe("application/pdf");
  expect((await form.body()).subarray(0, 5).toString()).toBe("%PDF-");
  const without = await newContract(request, "crown");
  for (const id of [without.id, crypto.randomUUID(), "none"])
    expect((await console.request.get(`/dealer/contracts/${id}/direct-debit-form`)).status(), id).toBe(404);
  await takeLeave(page, /口座振替依頼書をお渡しし/);
  await console.getByRole("button", { name: "依頼書を受け取りました" }).click();
  await expect(services).toContainText("残りのお手続きはありません");
  await console.context().close();
  const mail = await mailTo(request, email, "T-Connectのお申込みを受け付けました");
  expect(mail.text).toContain("口座振替依頼書");
  expect(await readContract(request, contract.id)).toMatchObject({
    payment: { method: "bank_transfer", state: "form-received" },
  });
});

test("by invoice, for a company", async ({ page, at, request }) => {
  test.slow();
  const { contract } = await corporateUser(page, at, request);
  await toOptions(page, at);
  await expect(page.getByLabel(/デジタルキー/)).toHaveCount(0);
  await chooseWifi(page, at);
  await expect(page.getByRole("main")).toContainText("愛知県豊田市トヨタ町");
  await press(page, "請求書払い");
  await apply(page, at);
  await takeLeave(page, /残りのお手続きはありません/);
  expect(await readContract(request, contract.id)).toMatchObject({
    payment: { method: "invoice", state: "registered" },
  });
});

test("a card that is refused, then another one with a challenge", async ({ page, at, request }) => {
  test.slow();
  await asIndividualUser(page, request, "crown");
  await toOptions(page, at);
  await chooseWifi(page, at);
  await toCardEntry(page, at);
  await enterCard(page, "declined");
  await press(page, "登録");
  await press(page, "お申込みの画面に戻る");
  await at(page, "3-1/7-A");
  await expect(page.locator(".notice.error")).toContainText("承認が得られず");
  await press(page, "つぎへ");
  await at(page, "3-1/8-A");
  await enterCard(page, "challenge");
  await press(page, "登録");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("本人認証");
  await authenticate(page);
  await at(page, "3-1/10-A");
  await press(page, "進む");
  await at(page, "3-1/11-A");
  await expect(page.getByRole("main")).toContainText("末尾 3220");
});

test("another card in place of the registered one", async ({ page, at, request }) => {
  test.slow();
  await asIndividualUser(page, request, "crown");
  await toOptions(page, at);
  await chooseWifi(page, at);
  await toCardEntry(page, at);
  await registerCard(page, at);
  await at(page, "3-1/11-A");
  await press(page, "前の画面にもどる");
  await at(page, "3-1/7-A");
  await expect(page.getByRole("main")).toContainText("末尾 4242");
  await press(page, "別のカードを登録する");
  await at(page, "3-1/8-A");
  await registerCard(page, at, "jcb");
  await at(page, "3-1/11-A");
  await expect(page.getByRole("main")).toContainText("末尾 0505");
});
