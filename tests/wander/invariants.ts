import { expect } from "@playwright/test";
import { atRest, recorded, type World } from "./world";

/** A browser without the visit's cookies opens the address, and scans the QR: neither shows who was here. */
export async function strangerSees({ browser, page, contract, person }: World): Promise<void> {
  const context = await browser.newContext();
  const stranger = await context.newPage();
  for (const url of [page.url(), contract.entryUrl]) {
    await stranger.goto(url);
    const seen = await stranger.content();
    expect(seen.includes(person.email), `a stranger's ${url} names the address`).toBe(false);
    expect(seen.includes(person.firstName), `a stranger's ${url} names the person`).toBe(false);
  }
  await context.close();
}

/** What holds after every move, whatever it was. */
export async function mustHold(world: World, before: Map<string, number>): Promise<void> {
  const { page, faults } = world;
  await page.waitForLoadState("load");
  await atRest(world);
  expect(faults, "nothing fails behind the screen").toEqual([]);
  const heading = page.getByRole("heading", { level: 1 });
  await expect(heading, "the screen has one title").toHaveCount(1);
  world.titles.add(await heading.innerText());
  const ways = page.locator("a[href]:visible, main button:visible");
  expect(await ways.count(), "there is a way on").toBeGreaterThan(0);
  for (const [type, count] of await recorded(world)) {
    const grown = count - (before.get(type) ?? 0);
    expect(grown, `${type} is recorded once a move`).toBeLessThanOrEqual(1);
  }
}
