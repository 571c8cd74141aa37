import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { expect, type Page } from "@playwright/test";
import { fillLogin, press, ready } from "./customer";
import { type At, test as story } from "./story";

/** A licence on a desk, drawn; nobody of this name lives there. */
export const PICTURE = path.resolve(import.meta.dirname, "pictures/licence.jpg");
export const EITA = {
  lastName: "村上",
  firstName: "瑛太",
  birthDate: ["1977", "8", "20"],
  postalCode: "470-1168",
  address: "愛知県豊明市栄町",
  street: "8-27-7",
  number: "949704636100",
  expiry: "2031",
};
/** A day on which that licence is valid, and one on which it is not. */
export const VALID_DAY = new Date("2026-11-24T10:00:00+09:00");
export const EXPIRED_DAY = new Date("2031-09-21T10:00:00+09:00");

const FRAMES = 5;

/** Stories in a browser whose camera sees the licence, in Chromium's own stand-in for a camera. */
export const test = story.extend<object, { licenceInSight: undefined }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const directory = mkdtempSync(path.join(os.tmpdir(), "licence-feed-"));
      // Motion JPEG: pictures one after the other.
      const feed = path.join(directory, "feed.mjpeg");
      writeFileSync(feed, Buffer.concat(Array<Buffer>(FRAMES).fill(readFileSync(PICTURE))));
      const args = [
        "--use-fake-ui-for-media-stream",
        "--use-fake-device-for-media-stream",
        `--use-file-for-fake-video-capture=${feed}`,
      ];
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), ...args] });
      rmSync(directory, { recursive: true, force: true });
    },
    { scope: "worker" },
  ],
});

/** From the kind of customer to the camera: 11-B to 16-B. */
export async function toCapture(page: Page, at: At): Promise<void> {
  await page.getByLabel("個人").check();
  await press(page, "次へ");
  await at(page, "1-1/12-B");
  await press(page, "身分証明書をカメラで撮影する");
  await at(page, "1-1/13-B");
  await press(page, "はじめる");
  await at(page, "1-1/14-B");
  await press(page, "運転免許証");
  await at(page, "1-1/15-B");
  await ready(page, "with");
  await press(page, "撮影画面へ");
  await at(page, "1-1/16-B");
}

/** Presses the shutter once the camera is on: with less motion wanted, it does not go by itself. */
export async function shoot(page: Page, at: At): Promise<void> {
  await expect(page.getByRole("button", { name: "撮影する" })).not.toHaveAttribute("aria-disabled");
  await press(page, "撮影する");
  await isRead(page, at);
}

/** Waits for the reading: it keeps both cores of a small machine busy, and other stories run beside this one. */
export async function isRead(page: Page, at: At): Promise<void> {
  await page.waitForURL(/\/licence\/result/, { timeout: 90_000 });
  await at(page, "1-1/17-B");
}

/** Says that お客さま情報の入力 shows what stands on the licence. */
export async function expectPrefilled(page: Page): Promise<void> {
  await expect(page.getByLabel("姓", { exact: true })).toHaveValue(EITA.lastName);
  await expect(page.getByLabel("名", { exact: true })).toHaveValue(EITA.firstName);
  for (const [at, label] of ["年", "月", "日"].entries())
    await expect(page.getByLabel(label, { exact: true })).toHaveValue(EITA.birthDate[at] ?? "");
  await expect(page.getByLabel("住所", { exact: true })).toHaveValue(EITA.address);
  await expect(page.getByLabel("番地")).toHaveValue(EITA.street);
}

/** Types what no licence says, and the kana and postal code, which are only proposed: 18-B to 19-B. */
export async function completePerson(page: Page): Promise<void> {
  await page.getByLabel("郵便番号").fill(EITA.postalCode);
  await page.getByLabel("セイ", { exact: true }).fill("ムラカミ");
  await page.getByLabel("メイ", { exact: true }).fill("エイタ");
  await page.getByLabel("男性").check();
  await page.getByLabel("連絡用電話番号").fill("0562-12-3456");
  await page.getByLabel("携帯電話番号").fill("090-1122-3344");
  await fillLogin(page);
  await press(page, "確認");
}
