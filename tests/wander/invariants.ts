import { expect } from "@playwright/test";
import { valuesOf } from "./answers";
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

/** What the screen is, for telling whether a press changed it. */
export async function screenOf({ page }: World): Promise<string> {
  return page
    .evaluate(() => location.href + (document.querySelector("main")?.textContent ?? ""))
    .catch(() => "leaving");
}

/** A screen that was come back to, by whatever way, shows in every field what one that is asked for now shows. */
export async function showsWhatIsSaved({ page, context, typed, scripts }: World): Promise<void> {
  if (new URL(page.url()).searchParams.has("view")) return;
  const fresh = await context.newPage();
  try {
    await fresh.goto(page.url());
    // The address may have sent the fresh one on; then there is nothing to compare.
    if (new URL(fresh.url()).pathname !== new URL(page.url()).pathname) return;
    const now = await valuesOf(fresh);
    // What somebody typed and did not get through with may stand there still.
    const others = async () => {
      const shown = await valuesOf(page);
      return Object.entries(now).filter(([name, value]) => {
        const stands = shown[name] ?? "";
        return stands !== value && !typed.has(stands) && (scripts || !/^(?:true|false)$/.test(stands));
      });
    };
    await expect
      .poll(others, { message: "every field shows what is saved or was typed", timeout: 10_000 })
      .toEqual([]);
  } finally {
    await fresh.close();
  }
}

/** A press upon a right answer goes on, or a sentence says why not. */
export async function wentOnOrSaysWhy(world: World, before: string): Promise<void> {
  if ((await screenOf(world)) !== before) return;
  const said = world.page.locator("#error-summary, [role=alert], .notice, [role=status]:not(:empty)");
  expect(await said.count(), "a press that changes nothing says why").toBeGreaterThan(0);
}
