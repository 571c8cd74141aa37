import http from "node:http";
import type { Page } from "@playwright/test";
import { openConsole } from "../support/console";
import { press, proveAddress, ready } from "../support/customer";
import { sql } from "../support/database";
import { type OwnServer, ownServer } from "../support/own-server";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { arriveAsUser, asUser, handOff, handOffUrl, secondPhone } from "../support/user";

const PHONES = 500;
/** Shorter than the silence after which a page asks for itself: whoever is current by then was told. */
const PUSHED = 20_000;

/** The same page at another server. */
const at = (server: OwnServer, url: string) => server.origin + new URL(url).pathname;

async function cookieOf(page: Page): Promise<string> {
  return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
}

/** A phone that follows: resolves once the stream is open; `told` resolves with the first event. */
function follow(url: string, cookie: string) {
  let told = () => {};
  const moved = new Promise<void>((resolve) => {
    told = resolve;
  });
  return new Promise<{ moved: Promise<void>; close: () => void }>((opened, failed) => {
    const request = http.get(url, { headers: { cookie }, agent: false }, (response) => {
      if (response.statusCode !== 200) return failed(new Error(`answered ${response.statusCode}`));
      response.on("data", (data: Buffer) => {
        if (data.includes("retry:")) opened({ moved, close: () => request.destroy() });
        if (data.includes("moved")) told();
      });
    });
    request.on("error", failed);
  });
}

test("500 phones follow at once over one listening connection, in little memory", async ({
  page,
  at: stands,
  request,
}) => {
  test.slow();
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  await handOff(page, stands);
  const registration = page.url().split("/")[4];
  const cookie = await cookieOf(page);
  const server = await ownServer();
  const url = `${server.origin}/registration/${registration}/events`;
  const listening = async () =>
    (
      await sql(
        "SELECT count(*)::int AS n FROM pg_stat_activity WHERE query = 'LISTEN contract' AND application_name = $1",
        [server.name],
      )
    )[0]?.n;
  try {
    const first = await follow(url, cookie);
    await expect.poll(listening).toBe(1);
    const memory = server.memory();
    const phones = await Promise.all(Array.from({ length: PHONES }, () => follow(url, cookie)));
    expect(await listening()).toBe(1);
    await sql(
      "INSERT INTO event (contract_id, type, actor) SELECT contract_id, 'hand-off-shown', 'service' FROM registration WHERE id = $1",
      [registration],
    );
    await Promise.all([first, ...phones].map(({ moved }) => moved));
    const more = server.memory() - memory;
    test
      .info()
      .annotations.push({ type: "measured", description: `${Math.round(more)} MB for ${PHONES} streams` });
    console.log(`${PHONES} event streams: ${Math.round(more)} MB more`);
    expect(more).toBeLessThan(150);
    for (const { close } of [first, ...phones]) close();
  } finally {
    await server.kill();
  }
});

test("a server that dies in the middle: both phones go on when it is back", async ({
  page,
  at: stands,
  request,
  browser,
}) => {
  test.slow();
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  await handOff(page, stands);
  const server = await ownServer();
  try {
    await page.goto(at(server, page.url()));
    await ready(page, "with");
    const phone = await secondPhone(browser);
    await arriveAsUser(phone, stands, at(server, await handOffUrl(page)));
    await proveAddress(phone, asUser(stands), request, newAddress());
    await phone.getByLabel("個人").check();
    await server.kill();
    await press(phone, "次へ");
    await expect(phone.locator("#error-summary")).toContainText("通信できませんでした");
    await server.start();
    await expect(phone.getByLabel("個人")).toBeChecked();
    await press(phone, "次へ");
    await stands(phone, "2-2/16-B");
    await expect(page.getByText("お手続きが始まりました")).toBeVisible();
    await expect(page.locator(".stages .current")).toContainText("ログイン・情報の入力");
    await phone.context().close();
  } finally {
    await server.kill();
  }
});

test("the console and the buyer's phone are told where the user is, without polling", async ({
  page,
  at: stands,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  const url = await handOff(page, stands);
  const console = await openConsole(browser);
  const row = console.getByRole("row", { name: new RegExp(contract.orderNumber) });
  await expect(row).toContainText("買主情報の登録完了");
  const phone = await secondPhone(browser);
  await arriveAsUser(phone, stands, url);
  await expect(row).toContainText("使用者情報の登録中", { timeout: PUSHED });
  await expect(page.getByText("お手続きが始まりました")).toBeVisible({ timeout: PUSHED });
  await console.context().close();
  await phone.context().close();
});

test("eight tabs of one browser all load and all are told", async ({ page, request, browser }) => {
  test.slow();
  const contract = await newContract(request);
  const console = await openConsole(browser);
  const tabs = [console];
  for (let n = 0; n < 7; n++) tabs.push(await console.context().newPage());
  for (const [n, tab] of tabs.entries())
    await tab.goto(n % 2 ? `/dealer/contracts/${contract.id}` : "/dealer", { timeout: 60_000 });
  const row = (tab: Page) => tab.getByRole("row", { name: new RegExp(contract.orderNumber) });
  await arriveAsBuyer(page, contract.entryUrl);
  for (const [n, tab] of tabs.entries()) {
    await tab.bringToFront();
    const told = n % 2 ? tab.getByText("お申込みを開始しました") : row(tab).getByText("買主情報の登録中");
    await expect(told.first()).toBeVisible({ timeout: PUSHED });
  }
  // And a connection is left for whatever comes.
  const more = await console.context().newPage();
  await more.goto("/dealer/settings", { timeout: 60_000 });
  await expect(more.getByRole("heading", { level: 1 })).toHaveText("販売店の設定");
  await console.context().close();
});

test("a stream that falls silent is opened anew; nobody hears of the silence itself", async ({
  request,
  browser,
}) => {
  await newContract(request);
  const console = await openConsole(browser);
  await console.clock.install();
  const streams: string[] = [];
  console.on("request", (one) => {
    if (one.url().endsWith("/events")) streams.push(one.url());
  });
  await console.goto("/dealer");
  await expect.poll(() => streams.length).toBe(1);
  // Half open: the connection stands, and no beat arrives in the time of this page.
  await console.clock.fastForward(26_000);
  await console.clock.fastForward(3_000);
  await expect.poll(() => streams.length).toBeGreaterThan(1);
  await expect(console.getByRole("heading", { level: 1 })).toBeVisible();
  await console.context().close();
});

test("a tab whose listening neighbour the browser suspended finds out for itself", async ({
  page,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  const leader = await openConsole(browser);
  await leader.goto(`/dealer/contracts/${contract.id}`);
  await ready(leader, "with");
  const follower = await leader.context().newPage();
  await follower.clock.install();
  await follower.goto(`/dealer/contracts/${contract.id}`);
  await ready(follower, "with");
  const lifecycle = await leader.context().newCDPSession(leader);
  await lifecycle.send("Page.setWebLifecycleState", { state: "frozen" });
  await arriveAsBuyer(page, contract.entryUrl);
  await follower.bringToFront();
  await follower.clock.fastForward(40_000);
  await expect(follower.getByText("お申込みを開始しました").first()).toBeVisible();
  await leader.context().close();
});

test("a screen that is read anew keeps what is open, focused and selected", async ({
  page,
  request,
  browser,
}) => {
  const contract = await newContract(request);
  const console = await openConsole(browser);
  await console.goto(`/dealer/contracts/${contract.id}`);
  await ready(console, "with");
  const folded = console.locator("main details").first();
  await folded.locator("summary").click();
  await folded.locator("summary").focus();
  await console.evaluate(() => getSelection()?.selectAllChildren(document.querySelector("h1") as Element));
  await arriveAsBuyer(page, contract.entryUrl);
  await expect(console.getByText("お申込みを開始しました").first()).toBeVisible({ timeout: PUSHED });
  await expect(folded).toHaveAttribute("open", "");
  await expect(folded.locator("summary")).toBeFocused();
  expect(await console.evaluate(() => getSelection()?.toString())).toBe("bZ4X");
  await console.context().close();
});

async function arriveAsBuyer(page: Page, entryUrl: string): Promise<void> {
  await page.goto(entryUrl);
  await press(page, "お申込みを開始する");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("お申込み手続きの流れ");
}
