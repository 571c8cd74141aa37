import type { APIRequestContext, Page } from "@playwright/test";
import { arrive, fillLogin, fillPerson, press, proveAddress, ready } from "../support/customer";
import { inspect, inspected } from "../support/inspect";
import { toCapture } from "../support/licence";
import { newAddress, newContract } from "../support/service";
import { type At, expect, test } from "../support/story";
import { secondPhone } from "../support/user";

async function toKind(page: Page, at: At, request: APIRequestContext) {
  await arrive(page, at, (await newContract(request)).entryUrl);
  await proveAddress(page, at, request, newAddress());
}

async function goesOnTyping(page: Page, at: At) {
  await press(page, "直接入力する");
  await at(page, "1-1/18-B");
  await ready(page, "with");
  await fillPerson(page, "with");
  await fillLogin(page);
  await press(page, "確認");
  await at(page, "1-1/19-B");
}

/** What the browser answers when it is asked for the camera. */
function cameraAnswers(page: Page, error: string) {
  return page.addInitScript((name) => {
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException("", name));
  }, error);
}

for (const { what, error, said } of [
  { what: "is refused", error: "NotAllowedError", said: "カメラの使用が許可されていません" },
  { what: "is missing", error: "NotFoundError", said: "カメラが見つかりません" },
  { what: "is used by another app", error: "NotReadableError", said: "カメラを使えません" },
]) {
  test(`the camera ${what}: it is said, and typing goes on`, async ({ page, at, request }) => {
    await cameraAnswers(page, error);
    await toKind(page, at, request);
    await toCapture(page, at);
    await expect(page.getByText(said, { exact: true })).toBeVisible();
    await expect(page.getByRole("button", { name: "もう一度試す" })).toBeVisible();
    await expect(page.getByLabel("写真を選ぶ")).toBeAttached();
    await inspect(page, `1-1/16-B, camera ${what}`);
    await goesOnTyping(page, at);
  });
}

test.describe("inside another app's browser", () => {
  test.use({ userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) Safari Line/14.1.0" });

  test("there is no camera: it is said how to open the site outside", async ({ page, at, request }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, "mediaDevices", { value: undefined }));
    await toKind(page, at, request);
    await toCapture(page, at);
    await expect(page.getByText("アプリの中のブラウザーではカメラを使えません")).toBeVisible();
    await expect(page.getByText("SafariやChromeで")).toBeVisible();
    await expect(page.getByLabel("写真を選ぶ")).toBeAttached();
  });
});

test("a file that is no picture, or can't be decoded, is told", async ({ page, at, request }) => {
  await cameraAnswers(page, "NotFoundError");
  await toKind(page, at, request);
  await toCapture(page, at);
  const buffer = Buffer.from("ftypheic, and nothing more");
  for (const { name, mimeType, said } of [
    { name: "licence.heic", mimeType: "image/heic", said: "この写真の形式（HEIC）は開けません" },
    { name: "licence.jpg", mimeType: "image/jpeg", said: "写真を開けませんでした" },
    { name: "licence.pdf", mimeType: "application/pdf", said: "写真ではないファイルです" },
  ]) {
    await page.getByLabel("写真を選ぶ").setInputFiles({ name, mimeType, buffer });
    await expect(page.getByText(said)).toBeVisible();
  }
});

test("the files reading needs can't be had: typing goes on, nothing is lost", async ({
  page,
  at,
  request,
}) => {
  await toKind(page, at, request);
  await page.route(/\.(wasm|gz|traineddata)(\?|$)|\/ocr\//, (route) => route.abort());
  await toCapture(page, at);
  await expect(page.getByText("読み取りを始められません")).toBeVisible();
  await inspect(page, "1-1/16-B, nothing to read with");
  await press(page, "もう一度試す");
  await expect(page.getByText("読み取りを始められません")).toBeVisible();
  await goesOnTyping(page, at);
});

test("typing may be chosen on every screen of the licence photo", async ({ page, at, request }) => {
  test.slow();
  await toKind(page, at, request);
  await toCapture(page, inspected(at));
  const home = page.url().replace(/\/licence\/capture.*/, "");
  for (const [screen, id] of [
    ["notice", "1-1/13-B"],
    ["document", "1-1/14-B"],
    ["start", "1-1/15-B"],
    ["capture", "1-1/16-B"],
  ] as const) {
    await page.goto(`${home}/licence/${screen}`);
    await at(page, id);
    await press(page, "直接入力する");
    await at(page, "1-1/18-B");
    await page.goto(`${home}/account/input-method`);
    await press(page, "身分証明書をカメラで撮影する");
    await at(page, "1-1/16-B");
  }
});

test("without scripts the first screen says that reading needs them, and typing goes on", async ({
  at,
  request,
  browser,
}) => {
  const phone = await secondPhone(browser, "without");
  await toKind(phone, at, request);
  await phone.getByLabel("個人").check();
  await press(phone, "次へ");
  await at(phone, "1-1/12-B");
  await press(phone, "身分証明書をカメラで撮影する");
  await at(phone, "1-1/13-B");
  await expect(phone.getByText("JavaScriptが使えないため")).toBeVisible();
  await expect(phone.getByRole("button", { name: "はじめる" })).toBeHidden();
  await press(phone, "直接入力する");
  await at(phone, "1-1/18-B");
  await phone.context().close();
});
