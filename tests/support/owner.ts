import { readFileSync } from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { fillContact } from "./company";
import {
  agree,
  fillLogin,
  fillPerson,
  type PersonInput,
  press,
  ready,
  type Scripts,
  signIn,
  TARO,
} from "./customer";
import { codeIn, type Mail, mailTo } from "./service";
import type { At } from "./story";

export type Vehicle = {
  chassisNumber: string;
  plate: { region: string; classNumber: string; kana: string; serial: string };
};

const SEEDED = path.resolve(import.meta.dirname, "../../lib/ports/vehicle-registry/sandbox-vehicles.json");
const { vehicles } = JSON.parse(readFileSync(SEEDED, "utf8")) as { vehicles: { enter: Vehicle }[] };

/** Whom the vehicle registry's sandbox knows as the user of several vehicles. */
export const MIHON: PersonInput = {
  lastName: "見本",
  firstName: "太郎",
  lastNameKana: "ミホン",
  firstNameKana: "タロウ",
  birthYear: "1960",
  phone: "03-1234-5678",
  mobile: "090-1122-3344",
};

/** A seeded vehicle by the number its chassis number ends with. */
export function vehicle(end: string): Vehicle {
  const found = vehicles.find(({ enter }) => enter.chassisNumber.endsWith(end));
  if (!found) throw new Error(`no seeded vehicle ends with ${end}`);
  return found.enter;
}

/** From the leaflet's address to the sign-in: 4-1/1 and 2. */
export async function arriveAtHome(page: Page, at: At): Promise<void> {
  await page.goto("/after-delivery");
  // 4-1/1 is the reading of the QR: its address opens this page.
  await at(page, "4-1/1", "納車後のお手続き");
  await press(page, "お手続きを始める");
  await at(page, "4-1/2");
}

/** Branch A from the confirmation to the vehicle: 3-A to 7-A. */
export async function confirmAtHome(page: Page, at: At): Promise<void> {
  await at(page, "4-1/3-A");
  await press(page, "確認");
  await at(page, "4-1/4-A");
  await press(page, "次へ");
  await at(page, "4-1/5-A");
  await press(page, "次へ");
  await at(page, "4-1/6-A");
  await agree(page);
  await at(page, "4-1/7-A");
}

/** A new account up to the kind of customer: 3-B to 7-B. Stands at 8-B afterwards. */
export async function proveAddressAtHome(
  page: Page,
  at: At,
  request: APIRequestContext,
  email: string,
  scripts: Scripts,
): Promise<void> {
  await press(page, "新規登録(無料)");
  await at(page, "4-1/3-B");
  await agree(page);
  await at(page, "4-1/4-B");
  await page.getByLabel("メールアドレス").fill(email);
  await press(page, "認証コードを送信");
  await at(page, "4-1/5-B");
  const code = codeIn(await mailTo(request, email, "認証コード"));
  await page.getByLabel("認証コード", { exact: true }).fill(code);
  await press(page, "次へ");
  await at(page, "4-1/6-B");
  await press(page, "次へ");
  await at(page, "4-1/7-B");
  await ready(page, scripts);
  await fillLogin(page);
  await press(page, "確認");
  await at(page, "4-1/8-B");
}

/** From the kind to the created account of an individual: 8-B to 11-B. */
export async function enterPersonAtHome(page: Page, at: At, scripts: Scripts, person = TARO): Promise<void> {
  await page.getByLabel("個人").check();
  await press(page, "確認");
  await at(page, "4-1/9-B", "入力方法の選択");
  await press(page, "直接入力する");
  await at(page, "4-1/9-B");
  await ready(page, scripts);
  await expect(page.getByLabel("パスワード", { exact: true })).toHaveCount(0);
  await fillPerson(page, scripts, person);
  await press(page, "確認");
  await at(page, "4-1/10-B");
  await press(page, "登録");
  await at(page, "4-1/11-B");
  await press(page, "次へ");
}

/** From the kind to the created account of a company: 8-B, 9-C to 13-C. */
export async function enterCompanyAtHome(page: Page, at: At, scripts: Scripts): Promise<void> {
  await page.getByLabel("法人", { exact: true }).check();
  await press(page, "確認");
  await at(page, "4-1/9-C");
  await ready(page, scripts);
  await page.getByLabel("法人番号").fill("1180301018771");
  await press(page, "自動入力");
  await at(page, "4-1/10-C");
  await press(page, "次へ");
  await at(page, "4-1/11-C");
  await ready(page, scripts);
  await fillContact(page);
  await press(page, "確認");
  await at(page, "4-1/12-C");
  await press(page, "登録");
  await at(page, "4-1/13-C");
  await press(page, "次へ");
}

/** My TOYOTA(WEB), newsletter and 使用者登録規約: 12-B to 15-B, 14-C to 17-C. Stands at 車両情報の入力 afterwards. */
export async function linkAndAgree(page: Page, at: At, letter: "B" | "C"): Promise<void> {
  const first = letter === "B" ? 12 : 14;
  const id = (n: number) => `4-1/${first + n}-${letter}`;
  await at(page, id(0));
  await agree(page);
  await at(page, id(1));
  await press(page, "連携する");
  await at(page, id(2));
  await expect(page.getByLabel("メールマガジンを購読する")).not.toBeChecked();
  await press(page, "次へ");
  await at(page, id(3));
  await agree(page);
  await at(page, id(4));
}

/** Fills in 車両情報 as it stands on the certificate and goes on. */
export async function enterVehicle(
  page: Page,
  scripts: Scripts,
  { chassisNumber, plate }: Vehicle,
): Promise<void> {
  await ready(page, scripts);
  const [model = "", serial = ""] = chassisNumber.split("-");
  await page.getByLabel("ハイフンの左").fill(model);
  await page.getByLabel("ハイフンの右").fill(serial);
  await page.getByLabel("地域名").fill(plate.region);
  await page.getByLabel("分類番号").fill(plate.classNumber);
  await page.getByLabel("かな文字").fill(plate.kana);
  await page.getByLabel("一連指定番号").fill(plate.serial);
  await press(page, "確認");
}

/** A new individual of branch B with everything entered, standing at the review 17-B. */
export async function toReview(
  page: Page,
  at: At,
  request: APIRequestContext,
  email: string,
  of: Vehicle,
  scripts: Scripts = "with",
): Promise<void> {
  await arriveAtHome(page, at);
  await proveAddressAtHome(page, at, request, email, scripts);
  await enterPersonAtHome(page, at, scripts);
  await linkAndAgree(page, at, "B");
  await enterVehicle(page, scripts, of);
  await at(page, "4-1/17-B");
}

/** The same to the end: submitted, standing at 18-B. */
export async function submitRequest(
  page: Page,
  at: At,
  request: APIRequestContext,
  email: string,
  of: Vehicle,
  scripts: Scripts = "with",
): Promise<void> {
  await toReview(page, at, request, email, of, scripts);
  await press(page, "この内容で申し込む");
  await at(page, "4-1/18-B");
}

/** The acceptance mail; waits until it is there. */
export function receivedMail(request: APIRequestContext, email: string): Promise<Mail> {
  return mailTo(request, email, "使用者登録の受付");
}

/** マイカー情報 on a browser that is not signed in. */
export async function openMyCar(page: Page, email: string): Promise<void> {
  await page.goto("/my-car");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ログイン");
  await signIn(page, email);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("マイカー情報");
}

/** The registration a page's address names. */
export function registrationIn(page: Page): string {
  return /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(page.url())?.[0] ?? "";
}
