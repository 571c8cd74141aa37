import { createHash } from "node:crypto";
import { arrive, press, signIn } from "../support/customer";
import { sql } from "../support/database";
import { linkIn, mailCount, mailTo, newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { secondPhone } from "../support/user";

test("a forgotten password is set anew by mail, and every earlier sign-in ends", async ({
  page,
  at,
  request,
  browser,
}) => {
  const email = newAddress();
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, email);

  const phone = await browser.newContext();
  const other = await phone.newPage();
  await arrive(other, at, (await newContract(request)).entryUrl);
  await other.getByRole("link", { name: "パスワードをお忘れの方" }).click();
  await other.getByLabel("メールアドレス").fill(email);
  await press(other, "再設定メールを送信");
  await expect(other.getByText("登録されている場合、再設定のメールをお送りしました")).toBeVisible();
  const link = linkIn(await mailTo(request, email, "パスワード再設定"));
  await other.goto(link);
  await other.getByLabel("新しいパスワード", { exact: true }).fill("password123");
  await other.getByLabel("新しいパスワード(確認用)").fill("password123");
  await press(other, "設定する");
  await expect(other.locator("#password-error")).toContainText("よく使われている");
  await other.getByLabel("新しいパスワード", { exact: true }).fill("mizuumi no hotori 7");
  await other.getByLabel("新しいパスワード(確認用)").fill("mizuumi no hotori 7");
  await press(other, "設定する");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("新しいパスワードを設定しました");
  await other.goto(link);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("このURLは使えません");

  await arrive(other, at, (await newContract(request)).entryUrl);
  await signIn(other, email, "mizuumi no hotori 7");
  await at(other, "1-1/7-A");
  await phone.close();
});

test("of several live links, setting a password by one ends all others and every sign-in", async ({
  page,
  request,
}) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  const [{ id } = { id: "" }] = await sql(
    "SELECT account_id AS id FROM registration WHERE contract_id = $1",
    [contract.id],
  );
  for (const token of ["a", "b", "c"].map((name) => `${name}-${id}`))
    await sql(
      "INSERT INTO password_reset (token_hash, account_id, expires_at) VALUES ($1, $2, now() + interval '30 minutes')",
      [createHash("sha256").update(token).digest("base64url"), id],
    );
  const set = async (token: string, password: string) => {
    await page.goto(`/account/password/${token}`);
    const title = await page.getByRole("heading", { level: 1 }).innerText();
    if (title !== "新しいパスワードの設定") return title;
    await page.getByLabel("新しいパスワード", { exact: true }).fill(password);
    await page.getByLabel("新しいパスワード(確認用)").fill(password);
    await press(page, "設定する");
    await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("新しいパスワードの設定");
    return page.getByRole("heading", { level: 1 }).innerText();
  };
  expect(await set(`b-${id}`, "mizuumi no hotori 7")).toBe("新しいパスワードを設定しました");
  for (const other of ["a", "c"])
    expect(await set(`${other}-${id}`, "yama no mukou 99")).toBe("このURLは使えません");
  await page.goto("/my-car");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ログイン");
});

test("a new password set by two taps without scripts is set, not a dead link", async ({
  browser,
  request,
}) => {
  const page = await secondPhone(browser, "without");
  const email = newAddress();
  await asRegisteredBuyer(page, request, await newContract(request), email);
  await page.goto("/account/password");
  await page.getByLabel("メールアドレス").fill(email);
  await press(page, "再設定メールを送信");
  const link = linkIn(await mailTo(request, email, "パスワード再設定"));
  const tab = await page.context().newPage();
  for (const one of [page, tab]) {
    await one.goto(link);
    await one.getByLabel("新しいパスワード", { exact: true }).fill("mizuumi no hotori 7");
    await one.getByLabel("新しいパスワード(確認用)").fill("mizuumi no hotori 7");
  }
  for (const one of [page, tab]) {
    await press(one, "設定する");
    await expect(one.getByRole("heading", { level: 1 })).toHaveText("新しいパスワードを設定しました");
  }
  await page.context().close();
});

test("an address that has no account is answered by the same work, and gets no mail", async ({
  page,
  request,
}) => {
  const nobody = newAddress();
  await page.goto("/account/password");
  await page.getByLabel("メールアドレス").fill(nobody);
  await press(page, "再設定メールを送信");
  await expect(page.getByText("登録されている場合、再設定のメールをお送りしました")).toBeVisible();
  const waiting = "SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'mail-reset-link'";
  await expect.poll(async () => (await sql(waiting)).length).toBe(0);
  expect(await mailCount(request, nobody)).toBe(0);
});

test("guessing a password is slowed down", async ({ page, at, request }) => {
  await arrive(page, at, (await newContract(request)).entryUrl);
  const email = newAddress();
  for (let n = 0; n < 11; n++) {
    await page.getByLabel("メールアドレス").fill(email);
    await page.getByLabel("パスワード", { exact: true }).fill(`guess number ${n}`);
    const answered = page.waitForResponse((response) => response.request().method() === "POST");
    await press(page, "ログイン");
    await answered;
    await expect(page.locator("#error-summary")).toBeVisible();
  }
  await expect(page.locator("#error-summary")).toContainText("一時的にログインできません");
});
