import type { Page } from "@playwright/test";
import { openConsole } from "../support/console";
import { press } from "../support/customer";
import { sql } from "../support/database";
import { newReviewer, openDesk } from "../support/reviewer";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";
import { registerSameName, secondPhone } from "../support/user";

/**
 * Looks with each painted frame whether a text is seen, from the call of `from` on; without scripts the page's own
 * source is looked at where it stands.
 */
async function watchFor(page: Page, text: string) {
  let armed = false;
  let seen = false;
  await page.exposeFunction("__seen", () => {
    if (armed) seen = true;
  });
  await page.addInitScript((wanted) => {
    const look = () => {
      const hidden = document.documentElement.style.visibility === "hidden";
      if (!hidden && document.body?.innerText.includes(wanted))
        (window as unknown as { __seen: () => void }).__seen();
      requestAnimationFrame(look);
    };
    look();
  }, text);
  return {
    from: () => {
      armed = true;
    },
    seen: async () => seen || (await page.content()).includes(text),
  };
}

/** Goes back as often as there is something to go back to, and looks at each screen. */
async function backAll(page: Page, times: number, title: RegExp): Promise<void> {
  for (let n = 0; n < times; n++) {
    await page.goBack();
    await expect(page).toHaveTitle(title);
  }
}

for (const scripts of [true, false]) {
  const how = scripts ? "with" : "without";

  test(`after staff sign out, back shows nothing of the console, ${how} scripts`, async ({
    browser,
    request,
  }) => {
    const contract = await newContract(request);
    const page = await openConsole(browser, scripts);
    const watch = await watchFor(page, contract.orderNumber);
    await page.goto("/dealer");
    await page.getByRole("link", { name: contract.orderNumber }).click();
    await expect(page).toHaveURL(new RegExp(`/dealer/contracts/${contract.id}`));
    const answered = page.waitForResponse((response) => response.url().endsWith("/dealer/sign-out"));
    watch.from();
    await press(page, "ログアウト");
    expect(await (await answered).headerValue("clear-site-data")).toBe('"cache"');
    await expect(page).toHaveTitle(/^ログイン/);
    await backAll(page, 2, /^ログイン/);
    expect(await watch.seen()).toBe(false);
    await page.context().close();
  });

  test(`after a reviewer signs out, back shows nothing of the desk, ${how} scripts`, async ({ browser }) => {
    const name = `審査 ${crypto.randomUUID().slice(0, 8)}`;
    const page = await openDesk(browser, await newReviewer(name), scripts);
    const watch = await watchFor(page, name);
    await page.goto("/review/mails");
    await page.goto("/review");
    watch.from();
    await press(page, "ログアウト");
    await expect(page).toHaveTitle(/^ログイン/);
    await backAll(page, 2, /^ログイン/);
    expect(await watch.seen()).toBe(false);
    await page.context().close();
  });

  test(`after a customer signs out, back stands at the door, ${how} scripts`, async ({
    browser,
    request,
  }) => {
    const page = await secondPhone(browser, scripts ? "with" : "without");
    await asRegisteredBuyer(page, request, await newContract(request), newAddress());
    const watch = await watchFor(page, "豊田 太郎");
    await page.reload();
    await expect(page.getByText("豊田 太郎")).toBeVisible();
    await page.goto("/my-car");
    watch.from();
    await press(page, "ログアウト");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ログイン");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ログイン");
    await page.goBack();
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("ご本人の確認");
    expect(await watch.seen()).toBe(false);
    await page.context().close();
  });
}

test("after completion, back shows nothing entered, and a screen left open elsewhere says that it is done", async ({
  page,
  at,
  request,
  context,
}) => {
  const contract = await newContract(request, "hiace");
  await asRegisteredBuyer(page, request, contract, newAddress());
  await registerSameName(page, at);
  const tab = await context.newPage();
  await tab.goto(page.url());
  await at(tab, "2-1/4");
  const recorded = async () =>
    (
      await sql(
        `SELECT (SELECT count(*) FROM event WHERE contract_id = $1)::int AS events,
          (SELECT count(*) FROM mail WHERE contract_id = $1)::int AS mails`,
        [contract.id],
      )
    )[0];
  const watch = await watchFor(page, "豊田 太郎");
  await page.reload();
  await expect(page.getByText("豊田 太郎").first()).toBeVisible();
  await press(page, "とじる");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("お手続きの完了");
  await page.waitForFunction(() => performance.getEntriesByType("navigation")[0]?.name.endsWith("/finished"));
  watch.from();
  const before = await recorded();
  await backAll(page, 2, /お手続きの完了/);
  expect(await watch.seen()).toBe(false);
  // Further back stands the overview, where the finished screen leads too: what is done, and nobody's name.
  await page.goto(page.url().split("/").slice(0, 5).join("/"));
  await expect(page.getByText("登録が完了しました。")).toHaveCount(2);
  await expect(page.getByRole("listitem").filter({ hasText: "サービス利用手続き" })).not.toContainText(
    "未完了",
  );
  expect(await watch.seen()).toBe(false);

  await press(tab, "とじる");
  await expect(tab.getByRole("heading", { level: 1 })).toHaveText("お手続きの完了");
  expect(await recorded()).toEqual(before);
});

test("no link to a guarded page is fetched before it is pressed", async ({ page, request }) => {
  const early: string[] = [];
  page.on("request", (sent) => {
    const { "next-router-prefetch": router, purpose, "sec-purpose": sec } = sent.headers();
    if (router ?? purpose ?? sec) early.push(sent.url());
  });
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  await page.goto(page.url().split("/").slice(0, 5).join("/"));
  await page.goto("/my-car");
  await expect(page.getByRole("button", { name: "ログアウト" })).toBeVisible();
  for (const link of await page.locator("a[href^='/']").all()) await link.hover({ timeout: 2000 });
  await page.waitForLoadState("networkidle");
  expect(early).toEqual([]);
});
