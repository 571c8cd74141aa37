import { enterPerson, press, proveAddress, ready } from "../support/customer";
import { sql } from "../support/database";
import { codeIn, mailTo, newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import {
  arriveAsUser,
  asUser,
  HANAKO,
  handOff,
  handOffUrl,
  registerHanako,
  secondPhone,
} from "../support/user";

test("the user's phone dies half-way: a new scan on another phone goes on there", async ({
  page,
  at,
  request,
  browser,
}) => {
  test.slow();
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  const first = await handOff(page, at);
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, first);
  const email = newAddress();
  await proveAddress(phone, asUser(at), request, email);
  await enterPerson(phone, asUser(at), "with", HANAKO);
  await at(phone, "2-2/23-B");
  await phone.context().close();

  await press(page, "新しいQRコードを表示する");
  const second = await handOffUrl(page);
  expect(second).not.toBe(first);
  const other = await secondPhone(browser);
  await other.goto(first);
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("このQRコードは使えません");
  await other.goto(second);
  await at(other, "2-2/6");
  await press(other, "お申込みを開始する");
  // Somebody has proved to be the user: this phone has to prove it too, and sees nothing before.
  await expect(other.getByRole("heading", { level: 1 })).toHaveText("ご本人の確認");
  expect(await other.content()).not.toContain("花子");
  const form = other.getByRole("region", { name: "認証コードで続ける" });
  const before = new Date().toISOString();
  await form.getByLabel("メールアドレス").fill(email);
  await form.getByRole("button", { name: "認証コードを送信" }).click();
  await form.getByLabel("認証コード").fill(codeIn(await mailTo(request, email, "認証コード", before)));
  await form.getByRole("button", { name: "次へ" }).click();
  await registerHanako(other, at, contract.checkCode);
  await at(page, "2-2/16-A");
  await other.context().close();
});

test("the buyer chooses another way while the user is at work: what was begun is closed", async ({
  page,
  at,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  const url = await handOff(page, at);
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, url);
  await proveAddress(phone, asUser(at), request, newAddress());
  await expect(page.getByText("お手続きが始まりました")).toBeVisible();
  await press(page, "別の方法で登録する");
  await at(page, "2-2/2");
  await press(page, "買主とは異なる名義で登録する");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/QRコードの表示|使用者の同席確認/);
  await page.goto(page.url().replace(/user\/[a-z-]+.*/, "user/presence"));
  await at(page, "2-3/3");
  await press(page, "同席していない");
  await at(page, "2-3/4");
  await press(page, "OK");
  await at(page, "2-3/5");

  await phone.getByLabel("個人").check();
  await press(phone, "次へ");
  await expect(phone.getByRole("heading", { level: 1 })).toHaveText("このブラウザでは続きを表示できません");
  const drafts = await sql(
    "SELECT count(*)::int AS n FROM draft d JOIN registration r ON r.id = d.registration_id WHERE r.contract_id = $1 AND r.state = 'closed'",
    [contract.id],
  );
  expect(drafts).toEqual([{ n: 0 }]);
  const response = await phone.goto(url);
  expect(response?.status()).toBe(404);
  await phone.context().close();
});

test("used, replaced, expired, foreign and unknown QR codes are answered alike", async ({
  page,
  at,
  request,
  browser,
}) => {
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  const used = await handOff(page, at);
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, used);
  await press(page, "新しいQRコードを表示する");
  const live = await handOffUrl(page);
  const third = await secondPhone(browser);
  const said: string[] = [];
  const read = async (url: string) => {
    const response = await third.goto(url);
    expect(response?.status(), url).toBe(404);
    said.push(await third.locator("main").innerText());
  };
  await read(used);
  await sql(
    "UPDATE entry_token SET expires_at = now() WHERE purpose = 'hand-off' AND revoked_at IS NULL AND contract_id = (SELECT contract_id FROM registration WHERE id = $1)",
    [page.url().split("/")[4]],
  );
  await read(live);
  await read(live.replace(/[^/]+$/, "AAAAAAAAAAAAAAAAAAAAAA"));
  expect(new Set(said).size).toBe(1);
  await page.reload();
  await expect(page.getByRole("button", { name: "新しいQRコードを表示する" })).toBeVisible();
  await third.context().close();
  await phone.context().close();
});

test("the same QR again on the user's own phone goes on there", async ({ page, at, request, browser }) => {
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  const url = await handOff(page, at);
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, url);
  await phone.goto(url);
  await press(phone, "お申込みを開始する");
  await press(phone, "続きから手続きする");
  await at(phone, "2-2/10");
  await phone.context().close();
});

test("the user's phone reaches nothing of the buyer's, and the other way round", async ({
  page,
  at,
  request,
  browser,
}) => {
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, at, await handOff(page, at));
  const [buyers, users] = [page, phone].map((one) => one.url().split("/")[4] ?? "");
  const answers: string[] = [];
  for (const path of ["", "/done", "/user/done", "/door", "/events", "/change-user"]) {
    const there = await phone.context().request.get(`/registration/${buyers}${path}`);
    const back = await page.context().request.get(`/registration/${users}${path}`);
    const none = await page.context().request.get(`/registration/${crypto.randomUUID()}${path}`);
    for (const answer of [there, back, none]) {
      expect(answer.status(), path).toBe(404);
      if (path === "/events") answers.push(await answer.text());
    }
  }
  expect(new Set(answers).size).toBe(1);
  await phone.context().close();
});

test("the hand-off's address is copied, and shown where copying is refused", async ({
  page,
  at,
  request,
  context,
}) => {
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  const url = await handOff(page, at);
  await ready(page, "with");
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await press(page, "QRコードが読み取れない場合はこちら(URLをコピーする)");
  await expect(page.getByText("URLをコピーしました")).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(url);
  await page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
  });
  await press(page, "QRコードが読み取れない場合はこちら(URLをコピーする)");
  await expect(page.getByText("コピーできませんでした")).toBeVisible();
  await expect(page.getByLabel("使用者のお手続きのURL")).toBeVisible();
});
