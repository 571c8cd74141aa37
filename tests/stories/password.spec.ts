import { arrive, press, registerBuyer, signIn } from "../support/customer";
import { linkIn, mailTo, newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";

test("a forgotten password is set anew by mail, and every earlier sign-in ends", async ({
  page,
  at,
  request,
  browser,
}) => {
  const email = newAddress();
  const contract = await newContract(request);
  await registerBuyer(page, at, request, contract, email);

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
