import type { APIRequestContext, Browser } from "@playwright/test";
import type { Person } from "./answers";
import { mustHold, screenOf, showsWhatIsSaved, wentOnOrSaysWhy } from "./invariants";
import { moves } from "./moves";
import { atRest, newWorld, recorded } from "./world";

export type Path = { scripts: boolean; kind: Person["kind"]; names: string[] };
export type Outcome = { titles: Set<string>; made: number; failure?: string; picture?: Buffer };

/** Walks a path from the scan of a fresh QR; ends at the first move after which something does not hold. */
export async function walk(browser: Browser, request: APIRequestContext, path: Path): Promise<Outcome> {
  const world = await newWorld(browser, request, path);
  let made = 0;
  try {
    await atRest(world);
    for (const name of path.names) {
      made++;
      const before = await recorded(world);
      const shown = await screenOf(world);
      const move = moves[name];
      if (!move) throw new Error(`no move is called ${name}`);
      await move.run(world);
      await mustHold(world, before);
      if (move.looks) await showsWhatIsSaved(world);
      if (move.answers) await wentOnOrSaysWhy(world, shown);
    }
    return { titles: world.titles, made };
  } catch (error) {
    const url = world.page.url().replace(/^https?:\/\/[^/]+/, "");
    const picture = await world.page.screenshot().catch(() => undefined);
    return { titles: world.titles, made, failure: `${url}: ${(error as Error).message}`, picture };
  } finally {
    await world.context.close();
  }
}

/** The shortest path that still fails that is found by leaving out one move after the other. */
export async function shortest(
  path: Path,
  fails: (shorter: Path) => Promise<boolean>,
  tries = 12,
): Promise<Path> {
  let best = path;
  for (let i = best.names.length - 2; i >= 0 && tries > 0; i--, tries--) {
    const shorter = { ...best, names: best.names.filter((_, at) => at !== i) };
    if (await fails(shorter)) best = shorter;
  }
  return best;
}
