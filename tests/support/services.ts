import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { enterCard, type TestCardName } from "./card-provider";
import { enterCompany } from "./company";
import { arrive, press, proveAddress, registerAccount, registerBuyer, type Scripts } from "./customer";
import { type Contract, newAddress, newContract } from "./service";
import { asIndividualUser } from "./set-up";
import type { At } from "./story";
import { registerSameName } from "./user";

/** An individual who is buyer and user of a vehicle, standing at the end of the user's registration. */
export async function individualUser(
  page: Page,
  at: At,
  request: APIRequestContext,
  modelCode = "bz4x",
  scripts: Scripts = "with",
): Promise<{ contract: Contract; email: string }> {
  const contract = await newContract(request, modelCode);
  const email = newAddress();
  await registerBuyer(page, at, request, contract, email, scripts);
  await registerSameName(page, at);
  return { contract, email };
}

/** A company that is buyer and user. */
export async function corporateUser(
  page: Page,
  at: At,
  request: APIRequestContext,
  modelCode = "crown",
): Promise<{ contract: Contract; email: string }> {
  const contract = await newContract(request, modelCode);
  const email = newAddress();
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, email);
  await enterCompany(page, at, "with");
  await registerAccount(page, at, "1-1/16-C", "1-1/17-C");
  await at(page, "1-1/18-C");
  await registerSameName(page, at);
  return { contract, email };
}

/** From the registered user to the question whether T-Connect is wanted: 3-1/1, 3-1/2. */
export async function toTConnect(page: Page, at: At): Promise<void> {
  await press(page, "My TOYOTAのサービス利用手続きへ");
  await at(page, "3-1/1");
  await press(page, "My TOYOTAのサービス利用手続きへ");
  await at(page, "3-1/2");
}

/** From the registered user to the options: 3-1/1 to 3-1/5-A. */
export async function toOptions(page: Page, at: At): Promise<void> {
  await toTConnect(page, at);
  await press(page, "利用申込みをする");
  await at(page, "3-1/3-A");
  await press(page, "使用者と同じ名義で登録する");
  await at(page, "3-1/4-A");
  await page.getByLabel("T-Connect利用規約に同意する").check();
  await page.getByLabel("車両情報の取扱いに同意する").check();
  await press(page, "つぎへ");
  await at(page, "3-1/5-A");
}

/** Chooses the Wi-Fi, which costs 1,650 yen, and goes on to the ways to pay. */
export async function chooseWifi(page: Page, at: At): Promise<void> {
  await page.getByLabel(/車内Wi-Fi/).check();
  await press(page, "つぎへ");
  await at(page, "3-1/6-A");
}

/** From the ways to pay to the provider's page: 6-A, 7-A, 8-A of a section that pays. `rows` are its ids. */
export async function toCardEntry(page: Page, at: At, rows = ["3-1/7-A", "3-1/8-A"]): Promise<void> {
  await press(page, "クレジットカード");
  await at(page, rows[0] ?? "");
  await press(page, "つぎへ");
  await at(page, rows[1] ?? "");
}

/** Registers a card at the provider that needs no challenge: 8-A to 10-A and back. */
export async function registerCard(
  page: Page,
  at: At,
  name: TestCardName = "frictionless",
  rows = ["3-1/9-A", "3-1/10-A"],
): Promise<void> {
  await enterCard(page, name);
  await at(page, rows[0] ?? "");
  await press(page, "登録");
  await at(page, rows[1] ?? "");
  await press(page, "進む");
}

/** From the review to the application: 11-A, 12-A of 3-1 or 9-A, 10-A of 3-2. */
export async function apply(page: Page, at: At, rows = ["3-1/11-A", "3-1/12-A"]): Promise<void> {
  await at(page, rows[0] ?? "");
  await press(page, "この内容で申し込む");
  await at(page, rows[1] ?? "");
  await press(page, "申し込む");
}

/** From the question whether charging is wanted to the chosen plan: 3-2/1 to 3-2/3-A. */
export async function choosePlan(page: Page, at: At): Promise<void> {
  await at(page, "3-2/1");
  await press(page, "利用申込みをする");
  await at(page, "3-2/2-A");
  await page.getByLabel("利用規約に同意する").check();
  await press(page, "つぎへ");
  await at(page, "3-2/3-A");
  await page.getByLabel(/急速・普通充電プランA/).check();
  await press(page, "つぎへ");
}

/** Staff take leave; the customer's phone says that everything is done. */
export async function takeLeave(page: Page, left: RegExp): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("販売店スタッフにお声かけ");
  await expect(page.getByRole("main")).toContainText(left);
  await press(page, "OK");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("お手続きの完了");
}

/** A customer at the provider's page, about to type a card. */
export async function atProvider(page: Page, at: At, request: APIRequestContext, _scripts: Scripts = "with") {
  const known = await asIndividualUser(page, request, "crown");
  await toOptions(page, at);
  await chooseWifi(page, at);
  await toCardEntry(page, at);
  return known;
}
