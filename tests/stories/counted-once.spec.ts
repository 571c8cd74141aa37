import type { Page } from "@playwright/test";
import { arrive, enterPerson, PASSWORD, press, proveAddress } from "../support/customer";
import { eventsOf, sql } from "../support/database";
import { readForm, sendForm } from "../support/plain-form";
import { codeIn, linkIn, mailCount, mailsTo, mailTo, newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { secondPhone } from "../support/user";

const cookieOf = async (page: Page) =>
  (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
const pathOf = (url: string | null) => new URL(url ?? "", process.env.APP_URL).pathname;

/** The same form sent twice at once, as two taps without scripts do; each answer leads to where it says. */
async function tapTwice(page: Page, holds: string, typed: Record<string, string>): Promise<string[]> {
  const form = await readForm(page.url(), holds, await cookieOf(page));
  const answers = await Promise.all([sendForm(form, typed), sendForm(form, typed)]);
  answers.push(await sendForm(form, typed));
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  return answers.map((answer) => answer.headers.get("location") ?? "");
}

test("two taps without scripts are the same success, on the code, the customer's data and the check", async ({
  at,
  request,
  browser,
}) => {
  test.slow();
  const page = await secondPhone(browser, "without");
  const contract = await newContract(request);
  const email = newAddress();
  await arrive(page, at, contract.entryUrl);
  await press(page, "新規登録(無料)");
  await at(page, "1-1/7-B");
  await page.getByLabel("利用規約に同意する").check();
  await press(page, "次へ");
  await at(page, "1-1/8-B");
  const sent = await tapTwice(page, "認証コードを送信", { email });
  expect(sent.map(pathOf).every((path) => path.endsWith("/account/email-code"))).toBe(true);
  const code = codeIn(await mailTo(request, email, "認証コード"));
  expect(await mailCount(request, email)).toBe(1);
  await page.goto(sent[0] ?? "");
  const proved = await tapTwice(page, "次へ", { code });
  expect(proved.map(pathOf).every((path) => path.endsWith("/account/email-verified"))).toBe(true);
  expect(await eventsOf(contract.id, "email-verified")).toBe(1);

  await page.goto(proved[0] ?? "");
  await press(page, "次へ");
  await enterPerson(page, at, "without");
  await at(page, "1-1/19-B");
  await page.goBack();
  await at(page, "1-1/18-B");
  const person = await tapTwice(page, "確認", {
    password: PASSWORD,
    passwordConfirm: PASSWORD,
    authPhone: "09011223344",
    lastName: "豊田",
    firstName: "太郎",
    lastNameKana: "トヨタ",
    firstNameKana: "タロウ",
    gender: "male",
    birthYear: "1960",
    birthMonth: "1",
    birthDay: "2",
    postalCode: "1128701",
    address: "東京都文京区後楽",
    street: "1-4-18",
    contactPhone: "0312345678",
    mobilePhone: "09011223344",
  });
  expect(
    person.map(pathOf).every((path) => path.endsWith("/staff-check")),
    person.join(" "),
  ).toBe(true);

  await page.goto(person[0] ?? "");
  const checked = await tapTwice(page, "登録", { checked: "yes", code: contract.checkCode });
  expect(
    checked.map(pathOf).every((path) => path.endsWith("/account/review")),
    checked.join(" "),
  ).toBe(true);
  await page.context().close();
});

test("a staff check pressed twenty times at once is one check and one event", async ({
  at,
  request,
  browser,
}) => {
  const page = await secondPhone(browser, "without");
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await enterPerson(page, at, "without");
  await at(page, "1-1/19-B");
  const form = await readForm(page.url(), "登録", await cookieOf(page));
  const answers = await Promise.all(
    Array.from({ length: 20 }, () => sendForm(form, { checked: "yes", code: contract.checkCode })),
  );
  for (const answer of answers) expect(pathOf(answer.headers.get("location"))).toMatch(/\/account\/review$/);
  expect(await eventsOf(contract.id, "staff-checked")).toBe(1);
  const checks = await sql(
    "SELECT 1 FROM staff_check c JOIN registration r ON r.id = c.registration_id WHERE r.contract_id = $1",
    [contract.id],
  );
  expect(checks).toHaveLength(1);
  await page.context().close();
});

test("a consent given ten times at once is one consent", async ({ page, request }) => {
  const contract = await newContract(request);
  await page.goto(contract.entryUrl);
  await press(page, "お申込みを開始する");
  await press(page, "買主情報の登録へ");
  await press(page, "つぎへ");
  await expect(page).toHaveURL(/\/consent$/);
  const form = await readForm(page.url(), "同意する", await cookieOf(page));
  const answers = await Promise.all(Array.from({ length: 10 }, () => sendForm(form)));
  for (const answer of answers) expect(pathOf(answer.headers.get("location"))).toMatch(/\/sign-in$/);
  const given = await sql(
    "SELECT 1 FROM consent c JOIN registration r ON r.id = c.registration_id WHERE r.contract_id = $1",
    [contract.id],
  );
  expect(given).toHaveLength(1);
});

test("presses on 再送信 that are refused cost nothing", async ({ at, request, browser }) => {
  const page = await secondPhone(browser, "without");
  await arrive(page, at, (await newContract(request)).entryUrl);
  await press(page, "新規登録(無料)");
  await page.getByLabel("利用規約に同意する").check();
  await press(page, "次へ");
  const email = newAddress();
  await page.getByLabel("メールアドレス").fill(email);
  await press(page, "認証コードを送信");
  await at(page, "1-1/9-B");
  for (let n = 0; n < 15; n++) {
    await press(page, "認証コードを再送信");
    await expect(page.locator("#error-summary")).toContainText("続けて送信することはできません");
  }
  expect(await mailCount(request, email)).toBe(1);
  await press(page, "前の画面にもどる");
  const other = newAddress();
  await page.getByLabel("メールアドレス").fill(other);
  await press(page, "認証コードを送信");
  await at(page, "1-1/9-B");
  await mailTo(request, other, "認証コード");
  await page.context().close();
});

test("the first reset link that is used ends all others, and without scripts it says that it is done", async ({
  page,
  request,
  browser,
}) => {
  test.slow();
  const email = newAddress();
  await asRegisteredBuyer(page, request, await newContract(request), email);
  const origin = process.env.APP_URL ?? "";
  const ask = await readForm(`${origin}/account/password`, "再設定メールを送信");
  await Promise.all([sendForm(ask, { email }), sendForm(ask, { email }), sendForm(ask, { email })]);
  // A link that is made ends the ones before it; in which order the mails arrive is nobody's promise.
  const mailed = async () => (await mailsTo(request, email, "パスワード再設定")).map(linkIn);
  await expect.poll(async () => (await mailed()).length).toBe(3);
  const pages = await Promise.all(
    (await mailed()).map(async (url) => ({ url, text: await (await request.get(url)).text() })),
  );
  const live = pages.filter(({ text }) => text.includes("新しいパスワード(確認用)"));
  expect(live).toHaveLength(1);
  const link = live[0]?.url ?? "";
  const phone = await secondPhone(browser, "without");
  await phone.goto(link);
  await phone.getByLabel("新しいパスワード", { exact: true }).fill("mizuumi no hotori 7");
  await phone.getByLabel("新しいパスワード(確認用)").fill("mizuumi no hotori 7");
  await press(phone, "設定する");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("新しいパスワードを設定しました");
  const unused = await sql(
    `SELECT 1 FROM password_reset p JOIN registration r ON r.account_id = p.account_id
     WHERE r.id = $1 AND p.used_at IS NULL`,
    [page.url().split("/")[4]],
  );
  expect(unused).toEqual([]);
  await phone.context().close();
});
