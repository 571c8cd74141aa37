import {
  arrive,
  fillLogin,
  fillPerson,
  PASSWORD,
  press,
  ready,
  signIn,
  toPersonForm,
} from "../support/customer";
import { sql } from "../support/database";
import { cookiesOf, readForm, sendForm } from "../support/plain-form";
import { demo, newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { secondPhone } from "../support/user";

test("a common password is refused with its sentence, with scripts too", async ({ page, at, request }) => {
  await toPersonForm(page, at, request);
  await fillPerson(page, "with");
  await fillLogin(page);
  await page.getByLabel("パスワード", { exact: true }).fill("password1234");
  await page.getByLabel("パスワード(確認用)").fill("password1234");
  await press(page, "確認");
  await expect(page.locator("#password-error")).toContainText("よく使われている");
  await expect(page.locator("#error-summary")).toContainText("よく使われている");
  // It stands until the field is changed.
  await page.getByLabel("パスワード", { exact: true }).fill(PASSWORD);
  await expect(page.locator("#password-error")).toHaveCount(0);
  await page.getByLabel("パスワード(確認用)").fill(PASSWORD);
  await press(page, "確認");
  await at(page, "1-1/19-B");
});

test("a press counts although the field it leaves turns out wrong, and going through empty fields says nothing", async ({
  page,
  at,
  request,
}) => {
  await toPersonForm(page, at, request);
  await page.getByLabel("パスワード", { exact: true }).focus();
  for (let n = 0; n < 12; n++) await page.keyboard.press("Tab");
  await expect(page.locator("main .invalid")).toHaveCount(0);
  await fillPerson(page, "with");
  await fillLogin(page);
  await page.getByLabel("携帯電話番号").fill("12");
  const button = page.getByRole("button", { name: "確認", exact: true });
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error("no button");
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  // As long as a finger rests: whatever would move the button has had its time.
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 200))));
  await page.mouse.up();
  await expect(page.locator("#error-summary")).toContainText("携帯電話");
  // What was typed into is checked when it is left.
  await page.getByLabel("月", { exact: true }).fill("13");
  await page.getByLabel("日", { exact: true }).focus();
  await expect(page.locator("main .invalid").filter({ hasText: "12" }).first()).toBeVisible();
});

test("without scripts a refused form is its page again, and the browser's back stays among pages", async ({
  at,
  request,
  browser,
}) => {
  const page = await secondPhone(browser, "without");
  await arrive(page, at, (await newContract(request)).entryUrl);
  const posts: number[] = [];
  page.on("response", (answer) => {
    if (answer.request().method() === "POST") posts.push(answer.status());
  });
  await page.getByLabel("メールアドレス").fill("tarou@example.com");
  await page.getByLabel("パスワード", { exact: true }).fill("wrong one indeed");
  await press(page, "ログイン");
  await expect(page.locator("#error-summary")).toBeVisible();
  await expect(page.getByLabel("メールアドレス")).toHaveValue("tarou@example.com");
  await expect(page.getByLabel("パスワード", { exact: true })).toHaveValue("");
  expect(page.url()).not.toContain("tarou");
  await page.reload();
  await expect(page.getByLabel("メールアドレス")).toHaveValue("tarou@example.com");
  await press(page, "新規登録(無料)");
  await at(page, "1-1/7-B");
  await press(page, "次へ");
  await expect(page.locator("#error-summary")).toContainText("チェックを入れて");
  await page.goBack();
  await at(page, "1-1/7-B");
  await page.goBack();
  // An answer was saved there since: what was refused before it is no longer shown.
  await at(page, "1-1/6");
  await expect(page.locator("#error-summary")).toHaveCount(0);
  expect([...new Set(posts)]).toEqual([303]);
  await page.context().close();
});

test("no form of the product is answered by a page", async ({ request }) => {
  const origin = process.env.APP_URL ?? "";
  const staff = cookiesOf(
    await sendForm(await readForm(`${origin}/dealer/sign-in`, "ログイン"), demo().staff),
  );
  const forms: [path: string, holds: string, typed: Record<string, string>, cookie?: string][] = [
    ["/dealer/sign-in", "ログイン", { email: "a@example.com", password: "x" }],
    ["/review/sign-in", "ログイン", { email: "a@example.com", password: "x" }],
    ["/my-car/sign-in", "ログイン", { email: "a@example.com", password: "x" }],
    ["/account/password", "再設定メールを送信", { email: "x" }],
    ["/dealer/contracts/new", "登録してQRコードを表示", { orderNumber: "?", grade: "Z" }, staff],
    ["/dealer/settings", "保存する", { entryHours: "0", checkCode: "on" }, staff],
    ["/dealer/settings", "通知の設定を保存する", { webhookUrl: "x", webhook: "on" }, staff],
  ];
  for (const [path, holds, typed, cookie] of forms) {
    const form = await readForm(`${origin}${path}`, holds, cookie);
    const answer = await sendForm(form, typed);
    expect(answer.status, path).toBe(303);
    const shown = await request.get(
      answer.headers.get("location") ?? "",
      cookie ? { headers: { cookie } } : {},
    );
    expect(shown.status(), path).toBe(200);
    const html = await shown.text();
    expect(html, path).toContain("入力内容をご確認ください");
    const [name = "", value = ""] = Object.entries(typed)[0] ?? [];
    expect(html, `${path} ${name}`).toMatch(new RegExp(`value="${value.replace("?", "\\?")}"`));
    if (typed.password) expect(html, path).not.toContain('value="x"');
  }
});

test("a view of a refused form is nobody else's page, and ends with the next answer", async ({
  page,
  at,
  request,
  browser,
}) => {
  const phone = await secondPhone(browser, "without");
  await arrive(phone, at, (await newContract(request)).entryUrl);
  await press(phone, "ログイン");
  const view = new URL(phone.url()).searchParams.get("view") ?? "";
  expect(view.length).toBeGreaterThan(40);
  const other = await page.goto(`/my-car/sign-in?view=${view}`);
  expect(other?.status()).toBe(200);
  await expect(page.locator("#error-summary")).toHaveCount(0);
  await phone.context().close();
});

test("a sign-in that ended while a form was filled in: asked for again, then the form with what was typed", async ({
  page,
  at,
  request,
  browser,
}) => {
  test.slow();
  const email = newAddress();
  const earlier = await secondPhone(browser);
  await asRegisteredBuyer(earlier, request, await newContract(request), email);
  await earlier.context().close();
  await arrive(page, at, (await newContract(request)).entryUrl);
  await signIn(page, email);
  await at(page, "1-1/7-A");
  await ready(page, "with");
  await page.getByLabel("番地").fill("9-9-9");
  await sql(
    "UPDATE session SET ended_at = now() WHERE ended_at IS NULL AND account_id IS NOT NULL AND created_at > now() - interval '1 minute' AND account_id = (SELECT account_id FROM registration WHERE id = $1)",
    [page.url().split("/")[4]],
  );
  await press(page, "確認");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ご本人の確認");
  await expect(page.getByText("ログインの有効期限が切れたか")).toBeVisible();
  const form = page.getByRole("region", { name: "ログインして続ける" });
  await form.getByLabel("メールアドレス").fill(email);
  await form.getByLabel("パスワード", { exact: true }).fill(PASSWORD);
  await form.getByRole("button", { name: "ログイン" }).click();
  await at(page, "1-1/7-A");
  await expect(page.getByLabel("番地")).toHaveValue("9-9-9");
  await press(page, "確認");
  await at(page, "1-1/8-A");
});
