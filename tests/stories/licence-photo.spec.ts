import type { Page } from "@playwright/test";
import { arrive, press, proveAddress, ready, staffCheck } from "../support/customer";
import { inspect } from "../support/inspect";
import {
  completePerson,
  EITA,
  EXPIRED_DAY,
  expectPrefilled,
  isRead,
  PICTURE,
  shoot,
  test,
  toCapture,
  VALID_DAY,
} from "../support/licence";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { type At, branch, expect, passes } from "../support/story";
import { arriveAsUser, asUser, handOff } from "../support/user";

test.use({ permissions: ["camera"], contextOptions: { reducedMotion: "reduce" } });

/** A new buyer at the camera. */
async function buyerAtCamera(page: Page, at: At, request: import("@playwright/test").APIRequestContext) {
  const contract = await newContract(request);
  await page.clock.setFixedTime(VALID_DAY);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, newAddress());
  await toCapture(page, at);
  return contract;
}

test(
  "a buyer photographs the licence, corrects, and goes on to the staff check",
  passes(...branch("1-1", "B", 12, 20)),
  async ({ page, at, request }) => {
    test.slow();
    const contract = await buyerAtCamera(page, at, request);
    await expect(page.getByRole("button", { name: "撮影する" })).not.toHaveAttribute("aria-disabled");
    await inspect(page, "1-1/16-B");
    await shoot(page, at);
    await expect(page.getByRole("img", { name: "写真の氏名の部分" })).toBeVisible();
    await expect(page.getByText("有効期限が過ぎています")).toBeHidden();
    await expect(page.getByText(EITA.number)).toHaveCount(0);
    await inspect(page, "1-1/17-B");
    await press(page, "次へ");
    await at(page, "1-1/18-B");
    await expectPrefilled(page);
    await inspect(page, "1-1/18-B, prefilled");
    await expect(page.locator("#street-note")).toBeVisible();
    await page.getByLabel("番地").fill("8-27-8");
    await expect(page.locator("#street-note")).toBeHidden();
    await completePerson(page);
    await at(page, "1-1/19-B");
    await expect(page.getByText("愛知県豊明市栄町8-27-8", { exact: true })).toBeVisible();
    await staffCheck(page, contract.checkCode, "登録");
    await at(page, "1-1/20-B");
  },
);

test(
  "a user photographs the licence on an own phone",
  passes(...branch("2-2", "B", 16, 23)),
  async ({ page, at, request, browser }) => {
    test.slow();
    await asRegisteredBuyer(page, request, await newContract(request), newAddress());
    const url = await handOff(page, at);
    const context = await browser.newContext({ permissions: ["camera"], reducedMotion: "reduce" });
    const phone = await context.newPage();
    await phone.clock.setFixedTime(VALID_DAY);
    await arriveAsUser(phone, at, url);
    await proveAddress(phone, asUser(at), request, newAddress());
    await toCapture(phone, asUser(at));
    await shoot(phone, asUser(at));
    await press(phone, "次へ");
    await at(phone, "2-2/22-B");
    await expectPrefilled(phone);
    await completePerson(phone);
    await at(phone, "2-2/23-B");
    await context.close();
  },
);

test("the shutter goes by itself when the card is held still and sharp", async ({ at, request, browser }) => {
  test.slow();
  const context = await browser.newContext({ permissions: ["camera"], reducedMotion: "no-preference" });
  const phone = await context.newPage();
  await arrive(phone, at, (await newContract(request)).entryUrl);
  await proveAddress(phone, at, request, newAddress());
  await toCapture(phone, at);
  await isRead(phone, at);
  await context.close();
});

test("a file from the photo library does as well as the camera", async ({ page, at, request }) => {
  test.slow();
  await buyerAtCamera(page, at, request);
  await page.getByLabel("写真を選ぶ").setInputFiles(PICTURE);
  await isRead(page, at);
  await press(page, "次へ");
  await at(page, "1-1/18-B");
  await expectPrefilled(page);
});

test("an expired licence is told, not refused", async ({ page, at, request }) => {
  test.slow();
  await buyerAtCamera(page, at, request);
  await page.clock.setFixedTime(EXPIRED_DAY);
  await shoot(page, at);
  await expect(page.getByText("有効期限が過ぎています")).toBeVisible();
  await press(page, "次へ");
  await at(page, "1-1/18-B");
  await expectPrefilled(page);
});

test("back and forth, and another photograph: what was typed stays", async ({ page, at, request }) => {
  test.slow();
  const contract = await buyerAtCamera(page, at, request);
  await shoot(page, at);
  await press(page, "次へ");
  await at(page, "1-1/18-B");
  await expectPrefilled(page);
  await page.getByLabel("番地").fill("8-27-9");
  await page.getByLabel("連絡用電話番号").fill("0562-12-3456");
  await page.goBack();
  await at(page, "1-1/17-B");
  await expect(page.getByRole("img", { name: "写真の住所の部分" })).toBeVisible();
  await page.goForward();
  await at(page, "1-1/18-B");
  await expect(page.getByLabel("番地")).toHaveValue("8-27-9");
  await expect(page.getByLabel("連絡用電話番号")).toHaveValue("0562-12-3456");
  await expect(page.getByLabel("姓", { exact: true })).toHaveValue(EITA.lastName);

  await press(page, "前の画面にもどる");
  await at(page, "1-1/17-B");
  await press(page, "撮り直す");
  await at(page, "1-1/16-B");
  await shoot(page, at);
  await press(page, "次へ");
  await at(page, "1-1/18-B");
  await expect(page.getByLabel("番地")).toHaveValue("8-27-9");
  await expect(page.getByText("違う項目：住所")).toBeVisible();
  await completePerson(page);
  await at(page, "1-1/19-B");

  // Saved by now: yet another photograph asks the form again and overwrites nothing by itself.
  await page.goBack();
  await at(page, "1-1/18-B");
  await press(page, "前の画面にもどる");
  await at(page, "1-1/17-B");
  await press(page, "撮り直す");
  await at(page, "1-1/16-B");
  await shoot(page, at);
  await press(page, "次へ");
  await at(page, "1-1/18-B");
  await expect(page.getByLabel("番地")).toHaveValue("8-27-9");
  await press(page, "読み取った内容に置きかえる");
  await expect(page.getByLabel("番地")).toHaveValue(EITA.street);
  await ready(page, "with");
  await press(page, "確認");
  await at(page, "1-1/19-B");
  await staffCheck(page, contract.checkCode, "登録");
  await at(page, "1-1/20-B");
});

test("after a reload the reading is gone, which is said, and the way on stands there", async ({
  page,
  at,
  request,
}) => {
  test.slow();
  await buyerAtCamera(page, at, request);
  await shoot(page, at);
  await page.reload();
  await at(page, "1-1/17-B");
  await expect(page.getByText("読み取った内容は残っていません")).toBeVisible();
  await expect(page.getByRole("button", { name: "次へ" })).toHaveCount(0);
  await inspect(page, "1-1/17-B, reloaded");
  await press(page, "撮り直す");
  await at(page, "1-1/16-B");
  await shoot(page, at);
  await press(page, "次へ");
  await at(page, "1-1/18-B");
  await page.reload();
  await at(page, "1-1/18-B");
  await expect(page.getByText("写真から読み取った内容は残っていません")).toBeVisible();
});

test("the licence never leaves the phone, and nothing of it is stored there", async ({
  page,
  at,
  request,
  baseURL,
}) => {
  test.slow();
  const sent: { url: string; method: string; body: Buffer }[] = [];
  page
    .context()
    .on("request", (made) =>
      sent.push({ url: made.url(), method: made.method(), body: made.postDataBuffer() ?? Buffer.alloc(0) }),
    );
  page.on("websocket", (socket) => sent.push({ url: socket.url(), method: "WS", body: Buffer.alloc(0) }));
  await buyerAtCamera(page, at, request);
  await shoot(page, at);
  await press(page, "次へ");
  await at(page, "1-1/18-B");
  await expectPrefilled(page);

  const onCard = [EITA.lastName, EITA.firstName, EITA.address, "豊明", "昭和", EITA.number, "補聴器"];
  const carries = ({ url, body }: (typeof sent)[number], words: string[]) =>
    words.filter((word) => decodeURIComponent(url).includes(word) || body.toString("utf8").includes(word));
  for (const made of sent) {
    expect(new URL(made.url).origin, made.url).toBe(new URL(baseURL ?? "").origin);
    expect(["GET", "POST"], made.url).toContain(made.method);
    expect(made.body.length, made.url).toBeLessThan(4096);
    expect(carries(made, onCard), made.url).toEqual([]);
    for (const magic of ["ffd8ff", "89504e47", "52494646"])
      expect(made.body.includes(magic, 0, "hex")).toBe(false);
    expect(made.body.includes("data:image")).toBe(false);
  }
  expect(sent.some(({ method }) => method === "POST")).toBe(true);

  const before = sent.length;
  await completePerson(page);
  await at(page, "1-1/19-B");
  const form = sent.slice(before).filter(({ method }) => method === "POST");
  expect(form.some((made) => carries(made, [EITA.lastName]).length > 0)).toBe(true);
  for (const made of form) expect(carries(made, [EITA.number, EITA.expiry, "補聴器", "昭和"])).toEqual([]);

  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: Object.values(sessionStorage).join(),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  }));
  expect(stored).toMatchObject({ local: 0, databases: 0, caches: 0, cookies: "" });
  expect(onCard.filter((word) => stored.session.includes(word))).toEqual([]);
});
