import { openConsole } from "../support/console";
import { arrive, press } from "../support/customer";
import { sql } from "../support/database";
import { demo, newAddress, newContract, readContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, passes, test } from "../support/story";

for (const scripts of [true, false]) {
  test(
    `staff make a contract and show its QR, ${scripts ? "with" : "without"} scripts`,
    passes("1-1/1", "1-1/2"),
    async ({ page, at, browser }) => {
      const console = await openConsole(browser, scripts);
      await press(console, "新しいご契約");
      await press(console, "登録してQRコードを表示");
      await expect(console.locator("#orderNumber-error")).toBeVisible();
      const order = `K-${crypto.randomUUID().slice(0, 8)}`;
      await console.getByLabel("注文番号").fill(order);
      await console.getByLabel("車両").selectOption("crown");
      await press(console, "登録してQRコードを表示");
      await expect(console.getByRole("img", { name: "お申込みを開始するQRコード" })).toBeVisible();
      await console.getByText("QRコードが読み取れないお客さまはこちら").click();
      const url = await console.getByLabel("お申込みのURL").inputValue();
      await page.goto(url);
      // 1-1/1 is the reading of the QR: its address opens 1-1/2.
      await at(page, "1-1/1", "お申込みの開始");
      await at(page, "1-1/2");
      await page.getByRole("button", { name: "お申込みを開始する" }).click();
      await press(page, "買主情報の登録へ");
      await expect(page.getByText("クラウン")).toBeVisible();

      await console.getByText("無効にする", { exact: true }).click();
      await press(console, "QRコードを無効にする");
      await expect(console.getByText("QRコードは無効になっています")).toBeVisible();
      await page.context().clearCookies();
      await page.goto(url);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("このQRコードは使えません");
      await press(console, "再発行");
      await expect(console.getByRole("img", { name: "お申込みを開始するQRコード" })).toBeVisible();

      await console.goto("/dealer/contracts/new");
      await console.getByLabel("注文番号").fill(order);
      await console.getByLabel("車両").selectOption("crown");
      await press(console, "登録してQRコードを表示");
      await expect(console.getByText("すでに登録されています")).toBeVisible();
      await console.context().close();
    },
  );
}

test("the list follows the customer without a reload", async ({ page, at, request, browser }) => {
  const contract = await newContract(request);
  const console = await openConsole(browser);
  const row = console.getByRole("row", { name: new RegExp(contract.orderNumber) });
  await expect(row).toContainText("お申込み前");
  await arrive(page, at, contract.entryUrl);
  await expect(row).toContainText("買主情報の登録中");
  await expect(row).toContainText("ログイン");
  await console.context().close();
});

test("another dealer's contract is answered like none", async ({ request, browser }) => {
  const dealer = crypto.randomUUID();
  const contract = crypto.randomUUID();
  await sql(
    "INSERT INTO dealer (id, code, name, phone) VALUES ($1::uuid, $1::text, 'よその店', '0300000000')",
    [dealer],
  );
  await sql(
    "INSERT INTO contract (id, dealer_id, order_number, model_code, keep_until) VALUES ($1, $2, 'X-1', 'crown', now() + interval '30 days')",
    [contract, dealer],
  );
  const console = await openConsole(browser);
  const foreign = await console.goto(`/dealer/contracts/${contract}`);
  const none = await console.goto(`/dealer/contracts/${crypto.randomUUID()}`);
  expect(foreign?.status()).toBe(404);
  expect(none?.status()).toBe(404);
  const api = await request.get(`/api/v1/contracts/${contract}`, {
    headers: { authorization: `Bearer ${demo().apiKey}` },
  });
  expect(api.status()).toBe(404);
  await console.context().close();
});

test("the dealer's system reads stage and names", async ({ page, request }) => {
  const contract = await newContract(request);
  const read = () => readContract(request, contract.id);
  expect(await read()).toMatchObject({ stage: "not-started", buyer: null, user: null });
  const email = newAddress();
  await asRegisteredBuyer(page, request, contract, email);
  const after = await read();
  expect(after).toMatchObject({
    stage: "buyer-registered",
    buyer: { state: "registered", name: "豊田 太郎" },
  });
  expect(JSON.stringify(after)).not.toContain(email);
  expect(JSON.stringify(after)).not.toContain("文京区");
});
