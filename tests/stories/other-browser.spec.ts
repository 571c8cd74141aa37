import { enterCard } from "../support/card-provider";
import { press, type Scripts, signIn } from "../support/customer";
import { sql } from "../support/database";
import { newAddress, newContract } from "../support/service";
import { atProvider } from "../support/services";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { secondPhone } from "../support/user";

const TITLE = "このブラウザでは続きを表示できません";

for (const scripts of ["with", "without"] satisfies Scripts[]) {
  test(`an address of a registration opened in another browser says where one is, and the sign-in goes on at its step, ${scripts} scripts`, async ({
    page,
    at,
    request,
    browser,
  }) => {
    const email = newAddress();
    await asRegisteredBuyer(page, request, await newContract(request), email);
    const address = page.url();

    const other = await secondPhone(browser, scripts);
    expect((await other.goto(address))?.status()).toBe(404);
    await expect(other.getByRole("heading", { level: 1 })).toHaveText(TITLE);
    await expect(other.getByText("お手続きを始めたブラウザの画面にもどると")).toBeVisible();
    await expect(other.getByText("QRコードをもう一度読み取るか")).toBeVisible();
    await press(other, "ログインして続ける");
    await signIn(other, email, "not the password at all");
    await expect(other.getByText("正しくありません")).toBeVisible();
    await signIn(other, email);
    await at(other, "1-1/22-B");
    expect(other.url()).toBe(address);

    // The first browser stands where it stood.
    await page.reload();
    await at(page, "1-1/22-B");
    await other.context().close();
  });
}

test("who is signed in already goes on by a press; another account's sign-in opens nothing", async ({
  page,
  at,
  request,
  browser,
}) => {
  const email = newAddress();
  await asRegisteredBuyer(page, request, await newContract(request), email);
  const address = page.url();

  const signedIn = await secondPhone(browser);
  await signedIn.goto("/my-car/sign-in");
  await signIn(signedIn, email);
  await expect(signedIn.getByRole("heading", { level: 1 })).toHaveText("マイカー情報");
  await signedIn.goto(address);
  await press(signedIn, "ログインして続ける");
  await press(signedIn, "続きから手続きする");
  await at(signedIn, "1-1/22-B");

  const stranger = await secondPhone(browser);
  const strangersEmail = newAddress();
  await asRegisteredBuyer(stranger, request, await newContract(request), strangersEmail);
  await stranger.goto(address);
  await press(stranger, "ログインして続ける");
  await press(stranger, "続きから手続きする");
  await expect(stranger.getByRole("heading", { level: 1 })).toHaveText("マイカー情報");
  expect((await stranger.goto(address))?.status()).toBe(404);
  await signedIn.context().close();
  await stranger.context().close();
});

test("foreign, unknown and closed registrations are answered with one and the same page", async ({
  page,
  request,
  browser,
}) => {
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  const foreign = page.url().split("/")[4] ?? "";
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  const closed = page.url().split("/")[4] ?? "";
  await sql("UPDATE registration SET state = 'closed' WHERE id = $1", [closed]);
  const stranger = await secondPhone(browser);
  for (const path of ["", "/account/person", "/door", "/payment/return", "/payment/cancel", "/no/such"]) {
    const pages = new Set<string>();
    for (const id of [foreign, closed, crypto.randomUUID()]) {
      const answer = await stranger.goto(`/registration/${id}${path}`);
      expect(answer?.status(), path).toBe(404);
      await expect(stranger.getByRole("heading", { level: 1 }), path).toHaveText(TITLE);
      pages.add((await stranger.content()).replaceAll(id, ""));
    }
    expect(pages.size, path).toBe(1);
  }
  await stranger.context().close();
});

test("the card page leads back in the bank's own browser: a sentence there, the card is registered all the same", async ({
  page,
  at,
  request,
  browser,
}) => {
  test.slow();
  const { contract } = await atProvider(page, at, request);
  const rows = await sql("SELECT id FROM registration WHERE contract_id = $1 AND role = 'user'", [
    contract.id,
  ]);
  await enterCard(page, "webhook-first");
  await press(page, "登録");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("クレジットカードの登録完了");
  const back = new URL((await page.getByRole("link", { name: "進む" }).getAttribute("href")) ?? "").pathname;

  const bank = await secondPhone(browser);
  const answer = await bank.goto(back);
  expect(answer?.status()).toBe(404);
  await expect(bank.getByRole("heading", { level: 1 })).toHaveText(TITLE);
  await expect(bank.getByText("そのまま反映されます")).toBeVisible();
  await expect
    .poll(async () => {
      const cards = await sql("SELECT state FROM payment_method WHERE registration_id = $1", [rows[0]?.id]);
      return cards.map(({ state }) => state);
    })
    .toContain("registered");
  await bank.context().close();
});
