import type { APIRequestContext, Browser, BrowserContext, Page, Request } from "@playwright/test";
import { sql } from "../support/database";
import { type Contract, newContract } from "../support/service";
import { newPerson, type Person } from "./answers";

/** What one walk works on: a contract, a person, and the pages that are open. */
export type World = {
  browser: Browser;
  request: APIRequestContext;
  contract: Contract;
  person: Person;
  context: BrowserContext;
  page: Page;
  /** What went wrong behind the screen, in the order it did: answers of 500 and above, exceptions of scripts. */
  faults: string[];
  /** Requests on their way, the streams that stay open not counted. */
  underway: Set<Request>;
  scripts: boolean;
  /** Every text that was typed. */
  typed: Set<string>;
  /** Titles seen. */
  titles: Set<string>;
};

/** A fresh contract whose QR was scanned by a fresh phone. */
export async function newWorld(
  browser: Browser,
  request: APIRequestContext,
  { scripts, kind }: { scripts: boolean; kind: Person["kind"] },
): Promise<World> {
  const contract = await newContract(request);
  const context = await browser.newContext({ javaScriptEnabled: scripts });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  const world: World = {
    browser,
    request,
    contract,
    person: newPerson(kind),
    context,
    page,
    faults: [],
    underway: new Set(),
    scripts,
    typed: new Set(["?"]),
    titles: new Set(),
  };
  context.on("response", (response) => {
    if (response.status() >= 500)
      world.faults.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  context.on("request", (sent) => !sent.url().endsWith("/events") && world.underway.add(sent));
  for (const end of ["requestfinished", "requestfailed"] as const)
    context.on(end as "requestfinished", (sent) => world.underway.delete(sent));
  context.on("weberror", (error) => world.faults.push(`exception: ${error.error().message}`));
  await page.goto(contract.entryUrl);
  return world;
}

/** How often each kind of thing was recorded for the contract. */
export async function recorded({ contract }: World): Promise<Map<string, number>> {
  const rows = await sql("SELECT type, count(*)::int AS n FROM event WHERE contract_id = $1 GROUP BY type", [
    contract.id,
  ]);
  return new Map(rows.map(({ type, n }) => [String(type), Number(n)]));
}

/** Waits until the last move has come to rest: nothing is on its way, and the screen has stayed the same. */
export async function atRest({ page, underway }: World): Promise<void> {
  let last = "";
  for (let same = 0, looks = 0; same < 3 && looks < 60; looks++) {
    const now = await page
      .evaluate(() => location.href + (document.querySelector("main")?.textContent ?? ""))
      .catch(() => "leaving");
    same = now === last && now !== "leaving" && underway.size === 0 ? same + 1 : 0;
    last = now;
    await page.waitForTimeout(100);
  }
}
