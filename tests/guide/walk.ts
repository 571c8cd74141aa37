import {
  type APIRequestContext,
  type Browser,
  test as base,
  type Locator,
  type Page,
} from "@playwright/test";
import { beforePress } from "../support/before-press";
import { guideRows } from "../support/guide-rows";
import { demo, mailTo } from "../support/service";
import { type At, expect } from "../support/story";
import { photograph, photographPart } from "./camera";
import { labelsOf } from "./labels";
import { plan, type WalkName } from "./plan";

export type Walker = {
  /** The customer's phone. */
  page: Page;
  browser: Browser;
  request: APIRequestContext;
  /** Stands at a step and photographs it where it is the walk's: at once, or filled in where there is a form. */
  at: At;
  /** Photographs a screen that is not the customer's, or a part of one, as the picture of a step. */
  show: (seen: Page | Locator, id: string) => Promise<void>;
  /** Waits for a mail and photographs it in the mailbox as the picture of a step, on a page that is free for it. */
  showMail: (page: Page, id: string, to: string, subject: string) => Promise<void>;
};

/**
 * One walk of the handbook, under its name in the plan.
 *
 * @param test what runs it, where it needs another browser than the usual one
 */
export function walk(name: WalkName, body: (walker: Walker) => Promise<void>, test = base): void {
  const rows: string[] = plan[name];
  const tag = [...new Set(rows.map((id) => `@${id.split("/")[0]}`))];
  test(name, { tag }, async ({ page, browser, request }) => {
    const missing = new Set(rows);
    /** Rows without a picture, or with one that shows nothing of what the row says to press: it gives way. */
    const open = new Set(rows);
    const shoot = async (seen: Page, id: string) => {
      const { marks } = await photograph(seen, id);
      missing.delete(id);
      if (marks.length > 0 || labelsOf(id).length === 0) open.delete(id);
    };
    const at: At = async (seen, id, title = titleOf(id)) => {
      await expect(seen.getByRole("heading", { level: 1 }), id).toHaveText(title);
      beforePress(seen, null);
      if (!open.has(id)) return;
      if (await hasForm(seen)) beforePress(seen, () => shoot(seen, id));
      else await shoot(seen, id);
    };
    const show: Walker["show"] = async (seen, id) => {
      if ("goto" in seen) return shoot(seen, id);
      await photographPart(seen, id);
      missing.delete(id);
      open.delete(id);
    };
    const showMail: Walker["showMail"] = async (seen, id, to, subject) => {
      await mailTo(request, to, subject);
      await seen.goto(`${demo().mailboxUrl}?to=${encodeURIComponent(to)}`);
      await seen.getByRole("link", { name: subject }).first().click();
      await expect(seen.frameLocator("iframe").locator("body")).not.toBeEmpty();
      await shoot(seen, id);
    };
    await body({ page, browser, request, at, show, showMail });
    expect([...missing], "rows without a picture").toEqual([]);
  });
}

function titleOf(id: string): string {
  const row = guideRows.find((candidate) => candidate.id === id);
  if (!row) throw new Error(`the guide has no step ${id}`);
  return row.screen;
}

/** Whether the screen has something to fill in or tick: it is photographed when that is done. */
async function hasForm(page: Page): Promise<boolean> {
  return (
    (await page.getByRole("main").locator("input:visible, select:visible, textarea:visible").count()) > 0
  );
}
