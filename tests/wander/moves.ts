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
  fillRightly(world.page, world.request, world.contract, world.person, share);

/** Back as far as the walk began: before that there is no page. */
async function back({ page }: World): Promise<void> {
  await page.goBack();
  if (page.url() === "about:blank") await page.goForward();
}

/** What can be done at any screen, by name; the number says how often it is drawn. */
export const moves: Record<string, { weight: number; run: (world: World) => Promise<unknown> }> = {
  "answer rightly and press": {
    weight: 12,
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
  back: { weight: 2, run: back },
  forward: { weight: 1, run: ({ page }) => page.goForward() },
  reload: { weight: 1, run: ({ page }) => page.reload() },
  "open the address again": { weight: 1, run: ({ page }) => page.goto(page.url()) },
  "a second tab": {
    weight: 1,
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
};
