import AxeBuilder from "@axe-core/playwright";
import { buyer } from "../../app/(customer)/registration/[registration]/journeys/buyer";
import {
  agree,
  arrive,
  enterPerson,
  fillLogin,
  press,
  proveAddress,
  ready,
  registerBuyer,
  signIn,
  staffCheck,
} from "../support/customer";
import { inspect, inspected, inspectTitled } from "../support/inspect";
import { submitRequest, vehicle } from "../support/owner";
import { codeIn, mailTo, newAddress, newContract } from "../support/service";
import { expect, test } from "../support/story";
import { arriveAsUser, handOff, secondPhone } from "../support/user";

test("every screen of branch B is accessible and fits a small phone and large text", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  await registerBuyer(page, inspected(at), request, await newContract(request), newAddress());
  await press(page, "使用者情報の登録へ");
  await inspected(at)(page, "2-1/1");
  await page.goto(page.url().replace(/\/user\/start.*/, ""));
  await inspectTitled(page, "お申込み手続きの流れ");
});

test("every screen of branch A is", async ({ page, at, request, browser }) => {
  test.slow();
  const email = newAddress();
  const earlier = await browser.newContext();
  await registerBuyer(await earlier.newPage(), at, request, await newContract(request), email);
  await earlier.close();
  const look = inspected(at);
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await signIn(page, email);
  await look(page, "1-1/7-A");
  await press(page, "確認");
  await look(page, "1-1/8-A");
  await staffCheck(page, contract.checkCode, "次へ");
  await look(page, "1-1/9-A");
  await press(page, "次へ");
  await look(page, "1-1/10-A");
});

test("every screen of branch C is", async ({ page, at, request }) => {
  test.slow();
  const look = inspected(at);
  await arrive(page, at, (await newContract(request)).entryUrl);
  await proveAddress(page, at, request, newAddress());
  await page.getByLabel("法人", { exact: true }).check();
  await press(page, "次へ");
  await look(page, "1-1/12-C");
  await ready(page, "with");
  await fillLogin(page);
  await press(page, "確認");
  await look(page, "1-1/13-C");
  await page.getByLabel("法人番号").fill("1180301018771");
  await press(page, "自動入力");
  await look(page, "1-1/14-C");
  await press(page, "次へ");
  await look(page, "1-1/15-C");
});

test("every screen of the user's part on the buyer's phone is", async ({ page, at, request, browser }) => {
  test.slow();
  const look = inspected(at);
  await registerBuyer(page, at, request, await newContract(request), newAddress());
  const url = await handOff(page, look);
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, look, url);
  await phone.context().close();
  await expect(page.getByText("お手続きが始まりました")).toBeVisible();
  await inspect(page, "hand-off, used");
  await page.goto(page.url().replace("hand-off", "presence"));
  await press(page, "同席していない");
  await look(page, "2-3/4");
  await press(page, "OK");
  await look(page, "2-3/5");
  await press(page, "とじる");
  await look(page, "2-3/6");
  await press(page, "OK");
  await inspectTitled(page, "お手続きの完了");
  await press(page, "お申込み手続きの流れを見る");
  await press(page, "使用者の登録方法を変更する");
  await inspectTitled(page, "使用者の登録方法の変更");
  await press(page, "使用者を登録し直す");
  await at(page, "2-1/2");
  await press(page, "買主と同じ名義で登録する");
  await look(page, "2-1/3");
  await agree(page);
  await look(page, "2-1/4");
});

test("the pages around the steps are", async ({ page, at, request }) => {
  test.slow();
  for (const url of ["/", "/account/password", "/start/no-such-token", "/registration/no-such-one"]) {
    await page.goto(url);
    const axe = await new AxeBuilder({ page }).analyze();
    expect(
      axe.violations.filter(({ impact }) => impact === "serious" || impact === "critical"),
      url,
    ).toEqual([]);
  }
  await arrive(page, at, (await newContract(request)).entryUrl);
});

test("every screen of an owner at home is, and マイカー情報", async ({ page, at, request }) => {
  test.setTimeout(300_000);
  const look = inspected(at);
  const email = newAddress();
  await page.goto("/after-delivery");
  await inspectTitled(page, "納車後のお手続き");
  await submitRequest(page, look, request, email, vehicle("0009"));
  await press(page, "閉じる");
  await inspectTitled(page, "マイカー情報");
  await page.getByRole("link", { name: "くわしく見る" }).click();
  await inspectTitled(page, "車両の登録状況");
  await press(page, "この車両の情報を削除する");
  await inspectTitled(page, "情報の削除");
  await page.goto("/after-delivery");
  await press(page, "お手続きを始める");
  await look(page, "4-1/3-A");
  await press(page, "確認");
  await look(page, "4-1/4-A");
  await page.goto("/after-delivery");
  await inspectTitled(page, "納車後のお手続き");
  await page.context().clearCookies();
  await page.goto("/my-car");
  await inspectTitled(page, "ログイン");
});

test("every step refuses to be entered before its time", async ({ page, at, request }) => {
  await arrive(page, at, (await newContract(request)).entryUrl);
  const home = page.url().replace(/\/sign-in.*/, "");
  const reached = ["vehicle", "consent", "sign-in"];
  for (const { id } of buyer.steps) {
    await page.goto(`${home}/${id}`);
    if (reached.includes(id)) await expect(page).toHaveURL(new RegExp(`/${id}$`));
    else await at(page, "1-1/6");
  }
});

test("every form that asks for something says what is missing", async ({ page, at, request }) => {
  test.slow();
  const missing = async (label: string, summary: RegExp) => {
    await ready(page, "with");
    await press(page, label);
    await expect(page.locator("#error-summary")).toContainText(summary);
    await expect(page.locator("#error-summary")).toBeFocused();
  };
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await missing("ログイン", /メールアドレスを入力/);
  await press(page, "新規登録(無料)");
  await at(page, "1-1/7-B");
  await missing("次へ", /チェックを入れて/);
  await page.getByLabel("利用規約に同意する").check();
  await press(page, "次へ");
  await at(page, "1-1/8-B");
  await missing("認証コードを送信", /メールアドレスを入力/);
  const email = newAddress();
  await page.getByLabel("メールアドレス").fill(email);
  await press(page, "認証コードを送信");
  await at(page, "1-1/9-B");
  await missing("次へ", /認証コードを入力/);
  await page
    .getByLabel("認証コード", { exact: true })
    .fill(codeIn(await mailTo(request, email, "認証コード")));
  await press(page, "次へ");
  await at(page, "1-1/10-B");
  await press(page, "次へ");
  await at(page, "1-1/11-B");
  await missing("次へ", /選んでください/);
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  await missing("登録", /チェックを入れて[\s\S]*確認コードを入力/);
});
