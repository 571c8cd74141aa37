import { agree, arrive, enterPerson, PASSWORD, press, proveAddress } from "../support/customer";
import { codeIn, mailTo, newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";

test("the same QR on the same phone resumes at the step reached", async ({ page, at, request }) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await page.goto(contract.entryUrl);
  await press(page, "お申込みを開始する");
  await at(page, "1-1/3");
  await press(page, "続きから手続きする");
  await at(page, "1-1/6");
});

test("another phone sees nothing of the customer until the address is proved", async ({
  page,
  at,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  const email = newAddress();
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, email);
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");

  const phone = await browser.newContext();
  const other = await phone.newPage();
  await other.goto(contract.entryUrl);
  await press(other, "お申込みを開始する");
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("ご本人の確認");
  await other.goto(page.url());
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("ご本人の確認");
  expect(await other.content()).not.toContain("豊田 太郎");
  expect(await other.content()).not.toContain(email);

  const form = other.getByRole("region", { name: "認証コードで続ける" });
  await form.getByLabel("メールアドレス").fill(newAddress());
  await form.getByRole("button", { name: "認証コードを送信" }).click();
  await expect(form.getByText("一致する場合、認証コードをお送りしました")).toBeVisible();
  await form.getByLabel("認証コード").fill("123456");
  await form.getByRole("button", { name: "次へ" }).click();
  await expect(form.locator("#code-error")).toBeVisible();

  await other.reload();
  const before = new Date().toISOString();
  await form.getByLabel("メールアドレス").fill(email);
  await form.getByRole("button", { name: "認証コードを送信" }).click();
  await form.getByLabel("認証コード").fill(codeIn(await mailTo(request, email, "認証コード", before)));
  await form.getByRole("button", { name: "次へ" }).click();
  await at(other, "1-1/19-B");
  await expect(other.getByText("豊田 太郎")).toBeVisible();
  await page.reload();
  await at(page, "1-1/19-B");
  await phone.close();
});

test("a registered buyer's QR on another phone asks for the sign-in", async ({
  page,
  at,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  const email = newAddress();
  await asRegisteredBuyer(page, request, contract, email);
  const phone = await browser.newContext();
  const other = await phone.newPage();
  await other.goto(contract.entryUrl);
  await press(other, "お申込みを開始する");
  const form = other.getByRole("region", { name: "ログインして続ける" });
  await form.getByLabel("メールアドレス").fill(email);
  await form.getByLabel("パスワード", { exact: true }).fill("違うパスワードです");
  await form.getByRole("button", { name: "ログイン", exact: true }).click();
  await expect(form.getByText("正しくないか")).toBeVisible();
  await form.getByLabel("パスワード", { exact: true }).fill(PASSWORD);
  await form.getByRole("button", { name: "ログイン", exact: true }).click();
  await at(other, "1-1/22-B");
  await expect(other.getByText("豊田 太郎")).toBeVisible();
  await phone.close();
});

test("two phones before anybody is known share what was confirmed, but not a typed address", async ({
  page,
  at,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await press(page, "新規登録(無料)");
  await agree(page);
  const email = newAddress();
  await page.getByLabel("メールアドレス").fill(email);
  await press(page, "認証コードを送信");
  await at(page, "1-1/9-B");

  const phone = await browser.newContext();
  const other = await phone.newPage();
  await other.goto(contract.entryUrl);
  await press(other, "お申込みを開始する");
  await press(other, "続きから手続きする");
  await at(other, "1-1/8-B");
  expect(await other.content()).not.toContain(email);
  await phone.close();
});
