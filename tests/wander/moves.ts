import { expect } from "@playwright/test";
import { sql } from "../support/database";
import { fillRightly, fillWrongly } from "./answers";
import { strangerSees } from "./invariants";
import type { World } from "./world";

const PRESSABLE =
  "main :is(button[type=submit]:not([name=intent]), a[href^='/registration'], a[href^='/start'])";

/** Buttons first, the last of them the one that leads on; links after them. `choice` 0 is the main one. */
async function pressing({ page }: World, choice: number, twice = false): Promise<void> {
  const buttons = page.locator("main button[type=submit]:visible:not([name=intent])");
  const all = page.locator(PRESSABLE).filter({ visible: true });
  const count = await all.count();
  if (count === 0) return;
  const target = choice === 0 && (await buttons.count()) > 0 ? buttons.last() : all.nth(choice % count);
  await target.click({ clickCount: twice ? 2 : 1, noWaitAfter: false });
}

const right = (world: World, share = 1) =>
  fillRightly(world.page, world.request, world.contract, world.person, world.typed, share);

/** Back as far as the walk began: before that there is no page. */
async function back({ page }: World): Promise<void> {
  await page.goBack();
  if (page.url() === "about:blank") await page.goForward();
}

type Move = {
  weight: number;
  run: (world: World) => Promise<unknown>;
  /** Nothing is typed: what the screen shows is what is saved. */
  looks?: true;
  /** Every field is answered rightly. */
  answers?: true;
};

/** What can be done at any screen, by name; the number says how often it is drawn. */
export const moves: Record<string, Move> = {
  "answer rightly and press": {
    weight: 14,
    answers: true,
    run: async (world) => {
      await right(world);
      await pressing(world, 0);
    },
  },
  "answer rightly and press twice": {
    weight: 2,
    run: async (world) => {
      await right(world);
      await pressing(world, 0, true);
    },
  },
  "answer partly and press": {
    weight: 1,
    run: async (world) => {
      await right(world, 0.5);
      await pressing(world, 0);
    },
  },
  "answer wrongly and press": {
    weight: 1,
    run: async (world) => {
      await fillWrongly(world.page);
      await pressing(world, 0);
    },
  },
  "press something else": { weight: 2, run: (world) => pressing(world, 1) },
  back: { weight: 2, looks: true, run: back },
  forward: { weight: 1, looks: true, run: ({ page }) => page.goForward() },
  reload: { weight: 1, looks: true, run: ({ page }) => page.reload() },
  "open the address again": { weight: 1, looks: true, run: ({ page }) => page.goto(page.url()) },
  "a second tab": {
    weight: 1,
    looks: true,
    run: async (world) => {
      const tab = await world.context.newPage();
      await tab.goto(world.page.url());
      await world.page.close();
      world.page = tab;
    },
  },
  "another browser looks": { weight: 1, run: strangerSees },
  "network gone and back": {
    weight: 1,
    run: async ({ context, page }) => {
      await context.setOffline(true);
      await context.setOffline(false);
      await page.reload();
    },
  },
  "the sign-in ends elsewhere": {
    weight: 1,
    run: async ({ contract }) =>
      sql(
        `UPDATE session SET ended_at = now() WHERE ended_at IS NULL AND account_id IN
           (SELECT account_id FROM registration WHERE contract_id = $1)`,
        [contract.id],
      ),
  },
  "the code runs out": {
    weight: 1,
    run: async ({ contract }) =>
      sql(
        `UPDATE email_code SET expires_at = now() WHERE registration_id IN
           (SELECT id FROM registration WHERE contract_id = $1)`,
        [contract.id],
      ),
  },
  "scan the QR again": { weight: 1, run: ({ page, contract }) => page.goto(contract.entryUrl) },
  "a second phone scans the QR": {
    weight: 1,
    run: async ({ browser, contract, person }) => {
      const phone = await browser.newContext();
      const page = await phone.newPage();
      await page.goto(contract.entryUrl);
      const start = page.getByRole("button", { name: "お申込みを開始する" });
      if (await start.count()) await start.click();
      await page.waitForLoadState();
      expect((await page.content()).includes(person.firstName), "the second phone names the person").toBe(
        false,
      );
      await phone.close();
    },
  },
};
