import { type Browser, expect, type Page } from "@playwright/test";
import { agree, press, registerAccount, type Scripts, staffCheck } from "./customer";
import type { At } from "./story";

/** The buyer's account branches as the guide numbers them for the user: 1-1/7-B is 2-2/11-B, and so on. */
export const asUser =
  (at: At): At =>
  (page, id, title) =>
    at(
      page,
      id.replace(/^1-1\/(\d+)-([ABC])$/, (_, n, letter) => `2-2/${Number(n) + 4}-${letter}`),
      title,
    );

export const HANAKO = {
  lastName: "本田",
  firstName: "花子",
  lastNameKana: "ほんだ",
  firstNameKana: "はなこ",
};

/** From the registered buyer to 名義の選択: the first two steps of a section. */
export async function toNameChoice(page: Page, at: At, section: "2-1" | "2-2" | "2-3"): Promise<void> {
  await press(page, "使用者情報の登録へ");
  await at(page, `${section}/1`);
  await press(page, "使用者情報の登録へ");
  await at(page, `${section}/2`);
}

/** The whole of 2-1: the registered buyer is the user too. Stands at 2-1/4 afterwards. */
export async function registerSameName(page: Page, at: At): Promise<void> {
  await toNameChoice(page, at, "2-1");
  await press(page, "買主と同じ名義で登録する");
  await at(page, "2-1/3");
  await agree(page);
  await at(page, "2-1/4");
}

/** From the registered buyer to the hand-off QR: 2-2/1 to 2-2/4. Returns the QR's address. */
export async function handOff(page: Page, at: At): Promise<string> {
  await toNameChoice(page, at, "2-2");
  await press(page, "買主とは異なる名義で登録する");
  await at(page, "2-2/3");
  await press(page, "同席している");
  await at(page, "2-2/4");
  return handOffUrl(page);
}

/** The address the hand-off QR on display carries. */
export async function handOffUrl(page: Page): Promise<string> {
  await expect(page.getByRole("img", { name: "使用者のお手続きを始めるQRコード" })).toBeVisible();
  return page.getByLabel("使用者のお手続きのURL").inputValue();
}

/** A second phone: a browser that shares nothing with the first. */
export async function secondPhone(browser: Browser, scripts: Scripts = "with"): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: scripts === "with" });
  return context.newPage();
}

/** From the hand-off QR to the sign-in on the user's phone: 2-2/5 to 2-2/10. */
export async function arriveAsUser(page: Page, at: At, url: string): Promise<void> {
  await page.goto(url);
  // 2-2/5 is the reading of the QR: its address opens 2-2/6.
  await at(page, "2-2/5", "お申込みの開始");
  await at(page, "2-2/6");
  await press(page, "お申込みを開始する");
  await at(page, "2-2/7");
  await press(page, "使用者情報の登録へ");
  await at(page, "2-2/8");
  await press(page, "つぎへ");
  await at(page, "2-2/9");
  await press(page, "同意する");
  await at(page, "2-2/10");
}

/** The end of the user's branch B, from the staff check: 2-2/23-B to 27-B. */
export async function registerHanako(phone: Page, at: At, checkCode: string): Promise<void> {
  await at(phone, "2-2/23-B");
  await staffCheck(phone, checkCode, "登録");
  await registerAccount(phone, at, "2-2/24-B", "2-2/25-B");
  await at(phone, "2-2/26-B");
  await agree(phone);
  await at(phone, "2-2/27-B");
}
