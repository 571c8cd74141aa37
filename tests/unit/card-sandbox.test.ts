import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { newSetup } from "@/lib/ports/card-vault/contract";
import { numberOf, startSandboxStand } from "@/lib/ports/card-vault/sandbox-stand";
import { enterAndRegister, SandboxVisitor } from "@/lib/ports/card-vault/sandbox-visitor";
import { grouped, readCard, TEST_CARDS } from "@/scripts/card-sandbox-cards.mjs";

const RETURN = "http://localhost:3000/return";
const CANCEL = "http://localhost:3000/cancel";

let stand: Awaited<ReturnType<typeof startSandboxStand>>;
beforeAll(async () => {
  stand = await startSandboxStand();
});
afterAll(() => stand.stop());
afterEach(() => {
  stand.clock.ahead = 0;
});

async function visit() {
  const attempt = newSetup();
  const setup = await stand.provider.vault.createSetup(attempt);
  const visitor = await new SandboxVisitor().open(setup.redirectUrl);
  return { ...attempt, ...setup, visitor, find: () => stand.provider.vault.findSetup(setup.setupId) };
}

describe("pages", () => {
  test("its address alone lists the test cards", async () => {
    const origin = new URL((await stand.provider.vault.createSetup(newSetup())).redirectUrl).origin;
    const visitor = await new SandboxVisitor().open(`${origin}/`);
    expect(visitor.title).toBe("カード登録（サンドボックス）");
    for (const { number } of TEST_CARDS) expect(visitor.html).toContain(grouped(number));
  });

  test("8-A, 9-A and 10-A as in the guide, then back to where the service said", async () => {
    const { visitor, find } = await visit();
    expect(visitor.title).toBe("クレジットカード情報の入力");
    for (const { number, label } of TEST_CARDS) {
      expect(visitor.html).toContain(grouped(number));
      expect(visitor.html).toContain(label);
    }
    await visitor.press("確認", { number: "4242 4242 4242 4242", expiry: "12/30", securityCode: "123" });
    expect(visitor.title).toBe("登録内容の確認");
    expect(visitor.html).toContain("**** **** **** 4242");
    expect(visitor.html).toContain("2030年12月");
    await visitor.press("登録");
    expect(visitor.title).toBe("クレジットカードの登録完了");
    expect(visitor.link("進む")).toBe(RETURN);
    expect(await find()).toMatchObject({ status: "registered" });
  });

  test("what is wrong is said beside the field; the security code is never given back", async () => {
    const { visitor } = await visit();
    await visitor.press("確認", { number: "4242424242424241", expiry: "01/20", securityCode: "98" });
    expect(visitor.html).toContain("カード番号に誤りがあります");
    expect(visitor.html).toContain("有効期限が過ぎています");
    expect(visitor.html).toContain("3桁または4桁");
    expect(visitor.html.match(/aria-invalid="true"/g)).toHaveLength(3);
    expect(visitor.html).toContain('value="4242424242424241"');
    expect(visitor.html).not.toContain('value="98"');
    await visitor.open(visitor.url);
    expect(visitor.html).not.toContain("4242424242424241");
    await visitor.press("確認", { number: "4111111111111111", expiry: "12/30", securityCode: "123" });
    expect(visitor.html).toContain("テスト用の番号だけ");
  });

  test("back to 8-A for another card; an old 9-A page can't register the one before", async () => {
    const { visitor, find } = await visit();
    const typed = { expiry: "1230", securityCode: "123" };
    await visitor.press("確認", { ...typed, number: numberOf("declined") });
    const old = visitor.form("登録");
    await visitor.open(new URL(visitor.link("戻る"), visitor.url).href);
    expect(visitor.title).toBe("クレジットカード情報の入力");
    expect(visitor.html).not.toContain(`value="${numberOf("declined")}"`);
    await visitor.press("確認", { ...typed, number: numberOf("jcb") });
    await visitor.send(old);
    expect(visitor.title).toBe("登録内容の確認");
    expect(visitor.html).toContain("JCB");
    await visitor.press("登録");
    expect(await find()).toMatchObject({ card: { brand: "jcb", lastFour: "0505" } });
  });

  test("double presses, reloads and the back button end where the set-up stands; what is done stays", async () => {
    const { visitor, find, redirectUrl, attemptId } = await visit();
    const entry = visitor.form("確認");
    await visitor.press("確認", { number: numberOf("frictionless"), expiry: "12/30", securityCode: "123" });
    const press = visitor.form("登録");
    const twice = await Promise.all([1, 2].map(() => new SandboxVisitor().send(press)));
    for (const one of twice) expect(one.title).toBe("クレジットカードの登録完了");
    const registered = await find();
    for (const page of ["", "/card", "/confirm", "/authenticate", "/end"])
      expect((await visitor.open(`${redirectUrl}${page}`)).title).toBe("クレジットカードの登録完了");
    await visitor.send(entry, { number: numberOf("jcb"), expiry: "12/31", securityCode: "123" });
    for (const way of ["leave", "refuse"]) await visitor.send({ url: `${redirectUrl}/${way}`, fields: {} });
    expect(visitor.title).toBe("クレジットカードの登録完了");
    expect(visitor.left).toBeNull();
    expect(await find()).toEqual(registered);
    expect(await stand.arrived(attemptId)).toHaveLength(1);
  });

  test("やめて戻る gives the set-up up and leads back to the service", async () => {
    const { visitor, find } = await visit();
    await visitor.press("やめて戻る");
    expect(visitor.left).toBe(CANCEL);
    expect(await find()).toEqual({ status: "abandoned" });
  });

  test("the bank's page: wrong twice and then right; wrong thrice; refused", async () => {
    const right = await visit();
    await enterAndRegister(right.visitor, numberOf("challenge"));
    for (const passcode of ["000000", "", "１２３４５６"])
      await right.visitor.press("認証する", { passcode });
    expect(right.visitor.title).toBe("クレジットカードの登録完了");

    const wrong = await visit();
    await enterAndRegister(wrong.visitor, numberOf("challenge"));
    await wrong.visitor.press("認証する", { passcode: "000000" });
    expect(wrong.visitor.html).toContain("ワンタイムパスワードが違います");
    for (const passcode of ["000001", "000002"]) await wrong.visitor.press("認証する", { passcode });

    const refused = await visit();
    await enterAndRegister(refused.visitor, numberOf("challenge"));
    await refused.visitor.press("認証をやめる");

    for (const { visitor, find } of [wrong, refused]) {
      expect(visitor.title).toBe("クレジットカードを登録できませんでした");
      expect(visitor.link("お申込みの画面に戻る")).toBe(RETURN);
      expect(await find()).toEqual({ status: "failed", reason: "authentication-failed" });
    }
  });

  test("an unknown set-up is a page that says so", async () => {
    const visitor = await new SandboxVisitor().open(`${stand.url}/setups/setup_unknown`);
    expect(visitor.status).toBe(404);
    expect(visitor.title).toBe("この画面は表示できません");
  });
});

describe("the provider's moods", () => {
  test("down: 登録 and the API answer 503 for a while, then the same card goes through", async () => {
    const { visitor, find } = await visit();
    await enterAndRegister(visitor, numberOf("down"));
    expect(visitor.status).toBe(503);
    expect(visitor.link("お申込みの画面に戻る")).toBe(RETURN);
    await expect(find()).rejects.toMatchObject({ code: "503" });
    stand.clock.ahead = 61_000;
    expect(await find()).toEqual({ status: "pending" });
    await visitor.open(visitor.url);
    await visitor.press("登録");
    expect(await find()).toMatchObject({ status: "registered" });
  });

  test("slow: pending first, registered after a few seconds, and it can't be given up meanwhile", async () => {
    const { visitor, find, setupId } = await visit();
    await enterAndRegister(visitor, numberOf("slow"));
    expect(visitor.link("進む")).toBe(RETURN);
    expect(await stand.provider.vault.abandonSetup(setupId)).toEqual({ status: "pending" });
    stand.clock.ahead = 5_000;
    expect(await find()).toMatchObject({ status: "registered" });
  });

  test("settle: all that waits happens now", async () => {
    const slow = await visit();
    await enterAndRegister(slow.visitor, numberOf("slow"));
    const down = await visit();
    await enterAndRegister(down.visitor, numberOf("down"));
    const late = await visit();
    await enterAndRegister(late.visitor, numberOf("webhook-late"));
    expect(stand.posted.some(({ rawBody }) => rawBody.includes(late.attemptId))).toBe(false);
    await stand.control("settle", { setupId: slow.setupId });
    expect(await slow.find()).toMatchObject({ status: "registered" });
    await expect(down.find()).rejects.toMatchObject({ code: "503" });
    await stand.control("settle");
    expect(await down.find()).toEqual({ status: "pending" });
    expect(await stand.arrived(late.attemptId)).toHaveLength(1);
  });

  test("a notification before the page, and one that comes twice with one id", async () => {
    const first = await visit();
    await enterAndRegister(first.visitor, numberOf("webhook-first"));
    expect(stand.posted.filter(({ rawBody }) => rawBody.includes(first.attemptId))).toHaveLength(1);
    const twice = await visit();
    await enterAndRegister(twice.visitor, numberOf("webhook-twice"));
    const [one, other] = await stand.arrived(twice.attemptId, 2);
    expect(other?.rawBody).toBe(one?.rawBody);
  });

  test("what is not taken is sent again, also after a restart", async () => {
    const { visitor, attemptId, find } = await visit();
    stand.answers.push(500);
    await enterAndRegister(visitor, numberOf("frictionless"));
    const [refused] = await stand.arrived(attemptId);
    expect(refused?.status).toBe(500);
    await stand.restart();
    stand.clock.ahead = 2_000;
    const [, taken] = await stand.arrived(attemptId, 2);
    expect(taken).toMatchObject({ status: 200, rawBody: refused?.rawBody });
    expect(await find()).toMatchObject({ status: "registered" });
    expect((await visitor.open(visitor.url)).title).toBe("クレジットカードの登録完了");
  });

  test("the whole provider down and up, by those who know the secret", async () => {
    const { visitor, find } = await visit();
    expect((await stand.control("outage", { on: true }, "wrong")).status).toBe(401);
    await stand.control("outage", { on: true });
    expect((await visitor.open(visitor.url)).title).toBe("ただいまご利用いただけません");
    await expect(find()).rejects.toMatchObject({ code: "503" });
    await stand.control("outage", { on: false });
    expect((await visitor.open(visitor.url)).title).toBe("クレジットカード情報の入力");
  });
});

test("no number and no security code reaches a file or a log", async () => {
  const logged: string[] = [];
  const streams = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, "write").mockImplementation((text) => logged.push(String(text)) > 0),
  );
  const consoles = (["log", "error", "warn", "info"] as const).map((method) =>
    vi.spyOn(console, method).mockImplementation((...words) => void logged.push(words.join(" "))),
  );
  const typed: string[] = [];
  for (const { number, brand } of TEST_CARDS) {
    const { visitor } = await visit();
    await visitor.press("確認", { number, expiry: "0120", securityCode: "9753" });
    await enterAndRegister(visitor, grouped(number), brand === "amex" ? "8642" : "864");
    typed.push(number, grouped(number));
  }
  await stand.control("settle");
  for (const spy of [...streams, ...consoles]) spy.mockRestore();

  const kept = readdirSync(stand.directory).map((name) =>
    readFileSync(path.join(stand.directory, name), "utf8"),
  );
  expect(kept.length).toBeGreaterThan(TEST_CARDS.length);
  const sent = stand.posted.map(({ rawBody }) => rawBody);
  for (const text of [...kept, ...logged, ...sent]) {
    for (const secret of typed) expect(text).not.toContain(secret);
    expect(text).not.toMatch(/"(9753|8642|864)"|securityCode|\d{14,}/);
  }
});

test("each test card has a right check digit, a name of its own and a number of its own", () => {
  const now = new Date("2026-11-25T00:00:00+09:00");
  for (const { number, brand, name } of TEST_CARDS) {
    const securityCode = brand === "amex" ? "1234" : "123";
    expect(readCard({ number, expiry: "11/2026", securityCode }, now)).toMatchObject({
      card: { test: name },
    });
  }
  expect(new Set(TEST_CARDS.map(({ number }) => number)).size).toBe(TEST_CARDS.length);
  expect(new Set(TEST_CARDS.map(({ name }) => name)).size).toBe(TEST_CARDS.length);
});

test("a card is good to the end of its month in Japan", () => {
  const typed = { number: numberOf("frictionless"), expiry: "１１／２６", securityCode: "１２３" };
  expect(readCard(typed, new Date("2026-11-30T23:59:59+09:00")).errors).toEqual({});
  expect(readCard(typed, new Date("2026-12-01T00:00:00+09:00")).errors).toHaveProperty("expiry");
});
