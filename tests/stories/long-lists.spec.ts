import { openConsole } from "../support/console";
import { press, registerBuyer } from "../support/customer";
import { nothingCutOff } from "../support/inspect";
import { newAddress, newContract, readContract } from "../support/service";
import { apply, atProvider, takeLeave } from "../support/services";
import { expect, test } from "../support/story";

test("more contracts than a page: the list says which part it shows and leads to the rest", async ({
  request,
  browser,
}) => {
  test.slow();
  const first = await newContract(request);
  for (let n = 0; n < 50; n++) await newContract(request);
  const console = await openConsole(browser);
  await console.goto("/dealer");
  const pager = console.getByRole("navigation", { name: "ページ" });
  await expect(pager).toContainText(/全\d+件のうち1〜50件目/);
  await expect(console.getByRole("row", { name: new RegExp(first.orderNumber) })).toHaveCount(0);
  // Others make contracts meanwhile: the one that was pushed off the first page is on one of the next.
  const row = console.getByRole("row", { name: new RegExp(first.orderNumber) });
  while ((await row.count()) === 0) await pager.getByRole("link", { name: "次の50件" }).click();
  await expect(row).toBeVisible();
  await expect(pager.getByRole("link", { name: "前の50件" })).toBeVisible();
  // An address nobody was given is the first page.
  await console.goto("/dealer?page=constructor");
  await expect(pager).toContainText("1〜50件目");
  await console.goto("/dealer?page=9999");
  await expect(pager).toContainText("このページには何もありません");
  await pager.getByRole("link", { name: "前の50件" }).click();
  await expect(pager).toContainText(/件目/);
  // The search knows full-width digits, and shows no pager for what is all there.
  await console.goto(`/dealer?q=${encodeURIComponent(wide(first.orderNumber))}`);
  await expect(row).toBeVisible();
  await expect(pager).toHaveCount(0);
  await console.context().close();
});

test("nothing is called done while the direct debit's form is awaited", async ({
  page,
  at,
  request,
  browser,
}) => {
  test.slow();
  const { contract } = await atProvider(page, at, request);
  await press(page, "やめて戻る");
  await press(page, "ほかのお支払い方法を選ぶ");
  await press(page, "口座引落し");
  await apply(page, at);
  await takeLeave(page, /口座振替依頼書/);
  const console = await openConsole(browser);
  const row = console.getByRole("row", { name: new RegExp(contract.orderNumber) });
  await expect(row).toContainText("口座振替依頼書の受取り待ち");
  await expect(row).not.toContainText("販売店での手続き完了");
  expect(await readContract(request, contract.id)).toMatchObject({ stage: "form-awaited" });
  await console.setViewportSize({ width: 390, height: 844 });
  await nothingCutOff(console);
  await row.getByRole("link").click();
  await expect(console.locator(".stage").first()).toContainText("口座振替依頼書の受取り待ち");
  await press(console, "依頼書を受け取りました");
  await expect(console.locator(".stage").first()).toContainText("販売店での手続き完了");
  expect(await readContract(request, contract.id)).toMatchObject({ stage: "services-done" });
  await nothingCutOff(console);
  await console.context().close();
});

for (const width of [320, 390, 820, 1280])
  test(`at ${width} px every column of the list is there and nothing is cut off`, async ({
    page,
    at,
    request,
    browser,
  }) => {
    const contract = await newContract(request, "prius");
    await registerBuyer(page, at, request, contract, newAddress());
    const console = await openConsole(browser);
    await console.setViewportSize({ width, height: 900 });
    const row = console.getByRole("row", { name: new RegExp(contract.orderNumber) });
    await expect(row).toContainText("買主情報の登録完了");
    await nothingCutOff(console);
    const lines = (await row.getByText("プリウス").evaluate((name) => name.getClientRects().length)) ?? 0;
    expect(lines, "a vehicle's name is not broken in two").toBe(1);
    for (const cell of await row.getByRole("cell").all()) {
      if ((await cell.textContent()) === "") continue;
      const box = await cell.boundingBox();
      expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    }
    await console.context().close();
  });

/** The same in full-width letters and digits. */
function wide(text: string): string {
  return text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
}
