import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { aboutToPress } from "./before-press";
import { codeIn, mailTo, newAddress, newContract } from "./service";
import type { At } from "./story";

export const PASSWORD = "umi to yama no kuruma";

/** Whether the page's scripts run in this story. */
export type Scripts = "with" | "without";

/** Presses a button, or a link that looks like one, by its exact label. */
export async function press(page: Page, label: string): Promise<void> {
  await aboutToPress(page);
  await page
    .getByRole("button", { name: label, exact: true })
    .or(page.getByRole("link", { name: label, exact: true }))
    .first()
    .click();
}

/** Waits until the scripts are at work, where they run. */
export async function ready(page: Page, scripts: Scripts): Promise<void> {
  if (scripts === "with") await expect(page.locator("html[data-scripted]")).toBeAttached();
}

/** From the QR to the sign-in: 1-1/1 to 1-1/6. */
export async function arrive(page: Page, at: At, entryUrl: string): Promise<void> {
  await page.goto(entryUrl);
  await at(page, "1-1/2");
  await press(page, "お申込みを開始する");
  await at(page, "1-1/3");
  await press(page, "買主情報の登録へ");
  await at(page, "1-1/4");
  await press(page, "つぎへ");
  await at(page, "1-1/5");
  await press(page, "同意する");
  await at(page, "1-1/6");
}

/** A new account up to the kind of customer: 7-B to 10-B. Stands at 11-B afterwards. */
export async function proveAddress(
  page: Page,
  at: At,
  request: APIRequestContext,
  email: string,
): Promise<void> {
  await press(page, "新規登録(無料)");
  await at(page, "1-1/7-B");
  await agree(page);
  await at(page, "1-1/8-B");
  await page.getByLabel("メールアドレス").fill(email);
  await press(page, "認証コードを送信");
  await at(page, "1-1/9-B");
  await page
    .getByLabel("認証コード", { exact: true })
    .fill(codeIn(await mailTo(request, email, "認証コード")));
  await press(page, "次へ");
  await at(page, "1-1/10-B");
  await press(page, "次へ");
  await at(page, "1-1/11-B");
}

/** Fills in パスワード, パスワード(確認用) and 認証用電話番号. */
export async function fillLogin(page: Page): Promise<void> {
  await page.getByLabel("パスワード", { exact: true }).fill(PASSWORD);
  await page.getByLabel("パスワード(確認用)").fill(PASSWORD);
  await page.getByLabel("認証用電話番号").fill("090-1122-3344");
}

export type PersonInput = {
  lastName: string;
  firstName: string;
  lastNameKana: string;
  firstNameKana: string;
  birthYear?: string;
  home?: { postalCode: string; address: string; street: string };
  phone?: string;
  mobile?: string;
};
export const TARO: PersonInput = {
  lastName: "豊田",
  firstName: "太郎",
  lastNameKana: "とよた",
  firstNameKana: "ﾀﾛｳ",
};

/** Fills in お客さま情報 of an individual the way people type: full-width digits, half-width kana, odd hyphens. */
export async function fillPerson(page: Page, scripts: Scripts, person: PersonInput = TARO): Promise<void> {
  await page.getByLabel("姓", { exact: true }).fill(person.lastName);
  await page.getByLabel("名", { exact: true }).fill(person.firstName);
  await page.getByLabel("セイ", { exact: true }).fill(person.lastNameKana);
  await page.getByLabel("メイ", { exact: true }).fill(person.firstNameKana);
  await page.getByLabel("男性").check();
  await page.getByLabel("年", { exact: true }).fill(person.birthYear ?? "１９６０");
  await page.getByLabel("月", { exact: true }).fill("1");
  await page.getByLabel("日", { exact: true }).fill("1");
  await fillAddress(page, scripts, person.home);
  await page.getByLabel("連絡用電話番号").fill(person.phone ?? "03ー1234ー5678");
  await page.getByLabel("携帯電話番号").fill(person.mobile ?? "０９０－１１２２－３３４４");
}

/** Fills in the address from its postal code: by itself with scripts, by the button without. */
export async function fillAddress(
  page: Page,
  scripts: Scripts,
  home = { postalCode: "112-8701", address: "東京都文京区後楽", street: "1-4-18" },
): Promise<void> {
  await page.getByLabel("郵便番号").fill(home.postalCode);
  if (scripts === "without") await press(page, "住所を自動入力");
  await expect(page.getByLabel("住所", { exact: true })).toHaveValue(home.address);
  await page.getByLabel("番地").fill(home.street);
}

/** From the kind of customer to the empty form of an individual: 11-B to 18-B. */
export async function openPersonForm(page: Page, at: At, scripts: Scripts): Promise<void> {
  await page.getByLabel("個人").check();
  await press(page, "次へ");
  await at(page, "1-1/12-B");
  await press(page, "直接入力する");
  await at(page, "1-1/18-B");
  await ready(page, scripts);
}

/** From a fresh contract's QR to the empty form of an individual: 1-1/1 to 18-B. */
export async function toPersonForm(
  page: Page,
  at: At,
  request: APIRequestContext,
  scripts: Scripts = "with",
): Promise<void> {
  await arrive(page, at, (await newContract(request)).entryUrl);
  await proveAddress(page, at, request, newAddress());
  await openPersonForm(page, at, scripts);
}

/** The whole of branch B up to the staff check. */
export async function enterPerson(
  page: Page,
  at: At,
  scripts: Scripts,
  person: PersonInput = TARO,
): Promise<void> {
  await openPersonForm(page, at, scripts);
  await fillPerson(page, scripts, person);
  // Posting for the address clears the passwords, so they come last.
  await fillLogin(page);
  await press(page, "確認");
}

/** The member of staff ticks the box and types the code. */
export async function staffCheck(page: Page, checkCode: string, button: "次へ" | "登録"): Promise<void> {
  await page.getByLabel("販売店スタッフによる確認").check();
  await page.getByLabel("確認コード").fill(checkCode);
  await press(page, button);
}

/** A finished individual buyer with a new account. Stands at 1-1/22-B afterwards. */
export async function registerBuyer(
  page: Page,
  at: At,
  request: APIRequestContext,
  contract: { entryUrl: string; checkCode: string },
  email: string,
  scripts: Scripts = "with",
  person: PersonInput = TARO,
): Promise<void> {
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, email);
  await enterPerson(page, at, scripts, person);
  await at(page, "1-1/19-B");
  await staffCheck(page, contract.checkCode, "登録");
  await registerAccount(page, at, "1-1/20-B", "1-1/21-B");
  await at(page, "1-1/22-B");
}

/** Signs in on whichever sign-in form is shown. */
export async function signIn(page: Page, email: string, password = PASSWORD): Promise<void> {
  await page.getByLabel("メールアドレス").fill(email);
  await page.getByLabel("パスワード", { exact: true }).fill(password);
  await press(page, "ログイン");
}

/** The end of branch A after the confirmation, or the staff check where there is one: 9-A and 10-A, to 11-A. */
export async function confirmRegistered(page: Page, at: At): Promise<void> {
  await at(page, "1-1/9-A");
  await press(page, "次へ");
  await at(page, "1-1/10-A");
  await press(page, "次へ");
}

/** The end of branch B or C from the review: 「登録」, the account, 「次へ」. */
export async function registerAccount(page: Page, at: At, review: string, created: string): Promise<void> {
  await at(page, review);
  await press(page, "登録");
  await at(page, created);
  await press(page, "次へ");
}

/** 「利用規約に同意する」「次へ」 on a terms screen. */
export async function agree(page: Page): Promise<void> {
  await page.getByLabel("利用規約に同意する").check();
  await press(page, "次へ");
}
