import type { Page } from "@playwright/test";
import { agree, arrive, press, ready, signIn } from "../support/customer";
import { sql } from "../support/database";
import { codeIn, mailCount, mailTo, newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { type At, expect, test } from "../support/story";
import { secondPhone } from "../support/user";

async function askForCode(page: Page, at: At, entryUrl: string, email: string): Promise<void> {
  await arrive(page, at, entryUrl);
  await press(page, "新規登録(無料)");
  await agree(page);
  await at(page, "1-1/8-B");
  await page.getByLabel("メールアドレス").fill(email);
  await press(page, "認証コードを送信");
  await at(page, "1-1/9-B");
}

async function enter(page: Page, code: string): Promise<void> {
  await page.getByLabel("認証コード", { exact: true }).fill(code);
  await press(page, "次へ");
}

const other = (code: string) => String((Number(code) + 1) % 1_000_000).padStart(6, "0");
const error = (page: Page) => page.locator("#code-error");

test("a wrong code is refused, five of them lock, and a new code does not unlock", async ({
  page,
  at,
  request,
}) => {
  const email = newAddress();
  await askForCode(page, at, (await newContract(request)).entryUrl, email);
  const code = codeIn(await mailTo(request, email, "認証コード"));
  for (let n = 1; n <= 4; n++) {
    await enter(page, other(code));
    await expect(error(page)).toContainText("正しくありません");
    await page.reload();
  }
  await sql("UPDATE email_code SET sent_at = sent_at - interval '2 minutes' WHERE registration_id = $1", [
    page.url().split("/")[4],
  ]);
  await press(page, "認証コードを再送信");
  await expect(page.getByText("認証コードを再送信しました")).toBeVisible();
  await enter(page, "000000" === code ? "000001" : "000000");
  await expect(error(page)).toContainText("5回失敗");
  await enter(page, code);
  await expect(error(page)).toContainText("5回失敗");
});

test("a code is good for ten minutes, and once", async ({ page, at, request }) => {
  const email = newAddress();
  await askForCode(page, at, (await newContract(request)).entryUrl, email);
  const code = codeIn(await mailTo(request, email, "認証コード"));
  const id = page.url().split("/")[4];
  await sql("UPDATE email_code SET expires_at = now() - interval '1 second' WHERE registration_id = $1", [
    id,
  ]);
  await enter(page, code);
  await expect(error(page)).toContainText("有効期限が切れました");
  await sql(
    "UPDATE email_code SET expires_at = now() + interval '1 second' * 30 WHERE registration_id = $1",
    [id],
  );
  await enter(page, code);
  await at(page, "1-1/10-B");
  await page.goto(page.url().replace("email-verified", "email"));
  await page.getByLabel("メールアドレス").fill(newAddress());
  await press(page, "認証コードを送信");
  await at(page, "1-1/9-B");
  await enter(page, code);
  await expect(error(page)).toContainText("正しくありません");
});

test("another code has to wait a minute", async ({ page, at, request }) => {
  const email = newAddress();
  await askForCode(page, at, (await newContract(request)).entryUrl, email);
  await mailTo(request, email, "認証コード");
  await press(page, "認証コードを再送信");
  await expect(page.getByText(/続けて送信することはできません。\d+秒ほど/).first()).toBeVisible();
  expect(await mailCount(request, email)).toBe(1);
});

test("an address that is taken gets the same screen and another mail", async ({
  page,
  at,
  request,
  browser,
}) => {
  const email = newAddress();
  const first = await browser.newContext();
  await asRegisteredBuyer(await first.newPage(), request, await newContract(request), email);
  await first.close();

  await askForCode(page, at, (await newContract(request)).entryUrl, email.toUpperCase());
  await expect(page.getByText("6桁の認証コードをお送りしました")).toBeVisible();
  const mail = await mailTo(request, email, "登録済みです");
  expect(codeIn(mail)).toBe("");
  await enter(page, "123456");
  await expect(error(page)).toContainText("正しくありません");

  await page.getByText("メールが届かない場合").click();
  await page.getByRole("link", { name: "ログインの画面へ" }).click();
  await signIn(page, email);
  await at(page, "1-1/7-A");
});

for (const scripts of ["with", "without"] as const) {
  test(`an address with a slip is asked about and never refused, ${scripts} scripts`, async ({
    at,
    request,
    browser,
  }) => {
    const page = await secondPhone(browser, scripts);
    await arrive(page, at, (await newContract(request)).entryUrl);
    await press(page, "新規登録(無料)");
    await agree(page);
    await at(page, "1-1/8-B");
    await ready(page, scripts);
    const name = newAddress().split("@")[0];
    await page.getByLabel("メールアドレス").fill(`${name}@gmial.com`);
    if (scripts === "with") {
      await page.getByLabel("メールアドレス").blur();
      await expect(page.getByText(`もしかして ${name}@gmail.com ではありませんか？`)).toBeVisible();
      await press(page, "このメールアドレスにする");
      await expect(page.getByLabel("メールアドレス")).toHaveValue(`${name}@gmail.com`);
      await page.getByLabel("メールアドレス").fill(`${name}@gmial.com`);
    }
    await press(page, "認証コードを送信");
    await at(page, "1-1/9-B");
    await press(page, "このメールアドレスに送り直す");
    await expect(page.locator(".address")).toHaveText(`${name}@gmail.com`);
    await expect(page.getByText("もしかして")).toHaveCount(0);
    await mailTo(request, `${name}@gmail.com`, "認証コード");
    await page.context().close();
  });
}
