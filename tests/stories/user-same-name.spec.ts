import { agree, confirmRegistered, press } from "../support/customer";
import { sql } from "../support/database";
import { newAddress, newContract, readContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, passes, test } from "../support/story";
import { registerSameName, toNameChoice } from "../support/user";

const ROWS = ["2-1/1", "2-1/2", "2-1/3", "2-1/4"];

for (const scripts of ["with", "without"] as const) {
  test.describe(`a user with the buyer's name, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test("is registered on the buyer's phone", passes(...ROWS), async ({ page, at, request }) => {
      const contract = await newContract(request);
      await asRegisteredBuyer(page, request, contract, newAddress());
      await toNameChoice(page, at, "2-1");
      await press(page, "買主と同じ名義で登録する");
      await at(page, "2-1/3");
      const terms = page.url();
      await press(page, "次へ");
      await expect(page.locator("#agreed-error")).toContainText("チェックを入れて");
      await agree(page);
      await at(page, "2-1/4");
      await expect(page.getByText("豊田 太郎").first()).toBeVisible();
      expect(await readContract(request, contract.id)).toMatchObject({
        stage: "user-registered",
        user: { state: "registered", name: "豊田 太郎" },
      });
      // Going back leads on, not into terms that were agreed to.
      await page.goto(terms);
      await at(page, "2-1/4");
      await expect(page.getByRole("button", { name: "My TOYOTAのサービス利用手続きへ" })).toBeVisible();
    });

    test("ends there where the vehicle has no service", async ({ page, at, request }) => {
      await asRegisteredBuyer(page, request, await newContract(request, "hiace"), newAddress());
      await registerSameName(page, at);
      await expect(page.getByText("以上でお手続きは完了です")).toBeVisible();
      await press(page, "とじる");
      await expect(page.getByText("納車まで、しばらくお待ちください")).toBeVisible();
    });
  });
}

test("pressed in two tabs at once, one user is registered", async ({ page, at, request, context }) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  await toNameChoice(page, at, "2-1");
  await press(page, "買主と同じ名義で登録する");
  await at(page, "2-1/3");
  const tab = await context.newPage();
  await tab.goto(page.url());
  await Promise.all([agree(page), agree(tab)]);
  await at(page, "2-1/4");
  await at(tab, "2-1/4");
  const rows = await sql("SELECT state FROM registration WHERE contract_id = $1 AND role = 'user'", [
    contract.id,
  ]);
  expect(rows).toEqual([{ state: "registered" }]);
});

test("the buyer thinks again: same name, then after delivery", async ({ page, at, request }) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  await registerSameName(page, at);
  await press(page, "使用者の登録方法を変更する");
  await expect(page.getByText("「豊田 太郎」さまの情報")).toBeVisible();
  await press(page, "使用者を登録し直す");
  await at(page, "2-1/2");
  await press(page, "買主とは異なる名義で登録する");
  await at(page, "2-3/3");
  await press(page, "同席していない");
  await at(page, "2-3/4");
  await press(page, "OK");
  await at(page, "2-3/5");
  const states = await sql(
    "SELECT state FROM registration WHERE contract_id = $1 AND role = 'user' ORDER BY created_at",
    [contract.id],
  );
  expect(states).toEqual([{ state: "closed" }, { state: "after-delivery" }]);
  const events = await sql("SELECT type FROM event WHERE contract_id = $1 ORDER BY id", [contract.id]);
  expect(events.map(({ type }) => type)).toEqual(
    expect.arrayContaining(["party-registered", "user-closed", "user-reopened", "user-put-off"]),
  );
});

test("a changed buyer keeps the user of the same name", async ({ page, at, request }) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  await registerSameName(page, at);
  await press(page, "買主情報を変更する");
  await at(page, "1-1/7-A");
  await expect(page.locator("html[data-scripted]")).toBeAttached();
  await page.getByLabel("連絡用電話番号").fill("03-9876-5432");
  await press(page, "確認");
  await confirmRegistered(page, at);
  await at(page, "1-1/11-A");
  await press(page, "使用者情報の登録へ");
  await at(page, "2-1/4");
});
