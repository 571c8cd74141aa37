import {
  agree,
  arrive,
  enterPerson,
  fillLogin,
  fillPerson,
  press,
  proveAddress,
  ready,
  staffCheck,
  toPersonForm,
} from "../support/customer";
import { mailCount, newAddress, newContract } from "../support/service";
import { type At, expect, test } from "../support/story";
import { secondPhone } from "../support/user";

test("back, forward and reload lose nothing, at every step", async ({ page, at, request }) => {
  const contract = await newContract(request);
  /** Each screen is reloaded, left by the browser's back button and entered again by its forward button. */
  const shaken: At = async (where, id) => {
    await at(where, id);
    const url = where.url();
    await where.reload();
    await at(where, id);
    await where.goBack();
    await where.goForward();
    await expect(where).toHaveURL(url);
    await at(where, id);
  };
  await arrive(page, shaken, contract.entryUrl);
  await proveAddress(page, shaken, request, newAddress());
  await enterPerson(page, shaken, "with");
  await shaken(page, "1-1/19-B");
  await staffCheck(page, contract.checkCode, "登録");
  await shaken(page, "1-1/20-B");
  await press(page, "登録");
  await at(page, "1-1/21-B");
  await page.goBack();
  await at(page, "1-1/21-B");
  await expect(page.getByText("すでに登録が済んでいるため")).toBeVisible();
  await page.reload();
  await press(page, "次へ");
  await at(page, "1-1/22-B");
});

test("前の画面にもどる leads back with what was entered", async ({ page, at, request }) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  await press(page, "前の画面にもどる");
  await at(page, "1-1/18-B");
  await expect(page.getByLabel("姓", { exact: true })).toHaveValue("豊田");
  await expect(page.getByLabel("セイ", { exact: true })).toHaveValue("トヨタ");
  await expect(page.getByLabel("年", { exact: true })).toHaveValue("1960");
  await expect(page.getByLabel("パスワード", { exact: true })).toHaveValue("");
  await expect(page.getByText("設定済みです")).toBeVisible();
  await ready(page, "with");
  await press(page, "確認");
  await at(page, "1-1/19-B");
});

test("a step that can't be entered yet sends to the right one and says why", async ({
  page,
  at,
  request,
}) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  const home = page.url().replace(/\/sign-in.*/, "");
  for (const step of [
    "account/confirm",
    "account/email-code",
    "account/person",
    "staff-check",
    "account/review",
    "done",
  ]) {
    await page.goto(`${home}/${step}`);
    await at(page, "1-1/6");
    await expect(page.getByText("先にこちらのお手続きが必要です")).toBeVisible();
  }
});

test("two tabs: another answer is told, not overwritten", async ({ page, at, request, context }) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  const second = await context.newPage();
  await second.goto(page.url());
  await page.getByLabel("個人").check();
  await press(page, "次へ");
  await at(page, "1-1/12-B");

  await second.getByLabel("法人", { exact: true }).check();
  await press(second, "次へ");
  await expect(second.getByText("別の画面で内容が変更されました")).toBeVisible();
  await expect(second.getByLabel("法人", { exact: true })).toBeChecked();
  await press(second, "次へ");
  await at(second, "1-1/12-C");
});

test("what was typed survives an error, and the summary takes the focus", async ({
  at,
  request,
  browser,
}) => {
  for (const scripts of ["with", "without"] as const) {
    const phone = await secondPhone(browser, scripts);
    await toPersonForm(phone, at, request, scripts);
    await fillPerson(phone, scripts);
    await phone.getByLabel("携帯電話番号").fill("03-1234-5678");
    await phone.getByLabel("月", { exact: true }).fill("13");
    await press(phone, "確認");
    const summary = phone.locator("#error-summary");
    await expect(summary).toContainText("パスワードを入力してください");
    await expect(summary).toContainText("1から12で入力してください");
    await expect(summary).toContainText("携帯電話の番号を入力してください");
    if (scripts === "with") await expect(summary).toBeFocused();
    await expect(phone.getByLabel("姓", { exact: true })).toHaveValue("豊田");
    await expect(phone.getByLabel("月", { exact: true })).toHaveValue("13");
    await expect(phone.getByLabel("男性")).toBeChecked();
    await phone.context().close();
  }
});

test("the connection fails while a form is sent: what was typed stays and can be sent again", async ({
  page,
  at,
  request,
  context,
}) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await press(page, "新規登録(無料)");
  await agree(page);
  await at(page, "1-1/8-B");
  await ready(page, "with");
  const email = newAddress();
  await page.getByLabel("メールアドレス").fill(email);
  await context.setOffline(true);
  await press(page, "認証コードを送信");
  await expect(page.getByText("通信できませんでした").first()).toBeVisible();
  await expect(page.getByLabel("メールアドレス")).toHaveValue(email);
  await context.setOffline(false);
  await press(page, "認証コードを送信");
  await at(page, "1-1/9-B");
  expect(await mailCount(request, email)).toBeLessThanOrEqual(1);
});

test("the connection fails while a saved answer is changed: the change stays in every field, not what was saved", async ({
  page,
  at,
  request,
  context,
}) => {
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  await press(page, "前の画面にもどる");
  await at(page, "1-1/18-B");
  await ready(page, "with");
  const changed = { 姓: "見本", 年: "1971", 月: "12", 日: "24", 番地: "9-9-9" };
  for (const [label, text] of Object.entries(changed))
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel("女性").check();
  await context.setOffline(true);
  await press(page, "確認");
  await expect(page.locator("#error-summary")).toContainText("通信できませんでした");
  for (const [label, text] of Object.entries(changed))
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(text);
  await expect(page.getByLabel("女性")).toBeChecked();
  await context.setOffline(false);
  await press(page, "確認");
  await at(page, "1-1/19-B");
  for (const text of ["見本", "1971年12月24日", "9-9-9", "女性"])
    await expect(page.getByText(text).first()).toBeVisible();
});

for (const scripts of ["with", "without"] as const) {
  test.describe(`the Enter key, ${scripts} scripts`, () => {
    test.use({ javaScriptEnabled: scripts === "with" });

    test("goes on from the long form; the look-up has its own button", async ({ page, at, request }) => {
      await toPersonForm(page, at, request, scripts);
      await fillPerson(page, scripts);
      await fillLogin(page);
      await page.getByLabel("携帯電話番号").press("Enter");
      await at(page, "1-1/19-B");
    });
  });
}

test("a postal code with several towns lets the customer choose, without scripts too", async ({
  at,
  request,
  browser,
}) => {
  for (const scripts of ["with", "without"] as const) {
    const phone = await secondPhone(browser, scripts);
    await toPersonForm(phone, at, request, scripts);
    await phone.getByLabel("姓", { exact: true }).fill("豊田");
    await phone.getByLabel("郵便番号").fill("498-0000");
    if (scripts === "without") await press(phone, "住所を自動入力");
    await phone.getByLabel("三重県桑名郡木曽岬町").check();
    if (scripts === "without") await press(phone, "選んだ住所を入力");
    await expect(phone.getByLabel("住所", { exact: true })).toHaveValue("三重県桑名郡木曽岬町");
    await expect(phone.getByLabel("姓", { exact: true })).toHaveValue("豊田");
    await phone.context().close();
  }
});
