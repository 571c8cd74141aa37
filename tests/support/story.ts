import { randomUUID } from "node:crypto";
import { test as base, expect, type Page } from "@playwright/test";
import { guideRows } from "./guide-rows";

const titles = new Map(guideRows.map((row) => [row.id, row.screen]));

/** An address of the range for documentation and tests (RFC 3849). */
function storyAddress(): string {
  return `2001:db8::${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}`;
}

/** Says that the customer stands at a step of the guide: its screen's title is shown. */
export type At = (page: Page, id: string, title?: string) => Promise<void>;
/** The same of a step that is a mail: its subject carries the title. */
export type AtMail = (mail: { subject: string }, id: string) => void;

type Fixtures = { passed: Set<string>; at: At; atMail: AtMail };

export const test = base.extend<Fixtures>({
  // Every story comes from a network address of its own, as showrooms do: what is limited by address is limited for it
  // alone. The tested service takes the address from the proxy's header (scripts/test.mjs).
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  extraHTTPHeaders: async ({}, use) => use({ "x-forwarded-for": storyAddress() }),
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the parameter's shape
  passed: async ({}, use, info) => {
    const passed = new Set<string>();
    await use(passed);
    // A story that says it passes a step has to have passed it.
    if (info.status === "passed") {
      const claimed = info.annotations
        .filter(({ type }) => type === "guide")
        .map(({ description }) => description ?? "");
      expect([...passed].sort(), "steps passed").toEqual(expect.arrayContaining(claimed.sort()));
    }
  },
  at: async ({ passed }, use) => {
    await use(async (page, id, title = titles.get(id)) => {
      if (!title) throw new Error(`the guide has no step ${id}`);
      await expect(page.getByRole("heading", { level: 1 }), id).toHaveText(title);
      passed.add(id);
    });
  },
  atMail: async ({ passed }, use) => {
    await use(({ subject }, id) => {
      expect(subject, id).toContain(titles.get(id));
      passed.add(id);
    });
  },
});

/** The steps of the guide a story passes; `npm run guide:steps` reads them, the run holds them to it. */
export function passes(...ids: string[]) {
  return { annotation: ids.map((description) => ({ type: "guide", description })) };
}

/** The steps `1-1/7-B` to `1-1/12-B` and so on, by their ends. */
export function branch(
  section: string,
  letter: string,
  from: number,
  to: number,
  without: number[] = [],
): string[] {
  const ids: string[] = [];
  for (let n = from; n <= to; n++) if (!without.includes(n)) ids.push(`${section}/${n}-${letter}`);
  return ids;
}

export { expect };
