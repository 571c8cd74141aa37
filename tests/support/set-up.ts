import type { APIRequestContext, Page } from "@playwright/test";
import { PASSWORD } from "./customer";
import { PlainBrowser } from "./plain-browser";
import { type Contract, codeIn, mailTo, newAddress, newContract } from "./service";

/** What a person of the stories enters, as the forms name it. */
const PERSON_FIELDS = {
  lastName: "豊田",
  firstName: "太郎",
  lastNameKana: "トヨタ",
  firstNameKana: "タロウ",
  gender: "male",
  birthYear: "1960",
  birthMonth: "1",
  birthDay: "1",
  postalCode: "1128701",
  address: "東京都文京区後楽",
  street: "1-4-18",
  building: "",
  contactPhone: "0312345678",
  mobilePhone: "09011223344",
};
const LOGIN_FIELDS = { password: PASSWORD, passwordConfirm: PASSWORD, authPhone: "09011223344" };

/** From a QR to the sign-in. */
async function arrive(browser: PlainBrowser, url: string, next: string): Promise<void> {
  await browser.open(url);
  await browser.press("お申込みを開始する");
  await browser.press(next);
  await browser.press("つぎへ");
  await browser.press("同意する");
}

/** A new account from the sign-in to the kind of customer. */
async function proveAddress(browser: PlainBrowser, request: APIRequestContext, email: string): Promise<void> {
  await browser.press("新規登録(無料)");
  await browser.press("次へ", { agreed: "yes" });
  await browser.press("認証コードを送信", { email });
  await browser.press("次へ", { code: codeIn(await mailTo(request, email, "認証コード")) });
  await browser.press("次へ");
}

/** Whom the vehicle registry's sandbox knows as the user of several vehicles, as the forms name it. */
export const MIHON_FIELDS = { ...PERSON_FIELDS, lastName: "見本", lastNameKana: "ミホン" };

/** The same and an individual's data, checked by staff, to the end of the account. */
async function enterPerson(browser: PlainBrowser, checkCode: string, person = PERSON_FIELDS): Promise<void> {
  await browser.press("次へ", { kind: "individual" });
  await browser.press("直接入力する");
  await browser.press("確認", { ...LOGIN_FIELDS, ...person });
  await browser.press("登録", { checked: "yes", code: checkCode });
  await browser.press("登録");
  await browser.press("次へ");
}

/** A phone on which an individual has registered as buyer: it stands at 1-1/22-B, as after `registerBuyer`. */
export async function asRegisteredBuyer(
  page: Page,
  request: APIRequestContext,
  contract: Pick<Contract, "entryUrl" | "checkCode">,
  email: string,
  person = PERSON_FIELDS,
): Promise<void> {
  const browser = new PlainBrowser();
  await arrive(browser, contract.entryUrl, "買主情報の登録へ");
  await proveAddress(browser, request, email);
  await enterPerson(browser, contract.checkCode, person);
  await browser.handOver(page);
}

/** A phone on which an individual is buyer and user: it stands at 2-1/4, as after `individualUser`. */
export async function asIndividualUser(
  page: Page,
  request: APIRequestContext,
  modelCode = "bz4x",
): Promise<{ contract: Contract; email: string }> {
  const contract = await newContract(request, modelCode);
  const email = newAddress();
  const browser = new PlainBrowser();
  await arrive(browser, contract.entryUrl, "買主情報の登録へ");
  await proveAddress(browser, request, email);
  await enterPerson(browser, contract.checkCode);
  await browser.press("使用者情報の登録へ");
  await browser.press("使用者情報の登録へ");
  await browser.press("買主と同じ名義で登録する");
  await browser.press("次へ", { agreed: "yes" });
  await browser.handOver(page);
  return { contract, email };
}
