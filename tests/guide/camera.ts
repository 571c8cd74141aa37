import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Locator, Page } from "@playwright/test";
import { labelsOf } from "./labels";

/** What is known of a picture beside its pixels; sizes in CSS pixels. */
export type Shot = {
  width: number;
  height: number;
  /** What the row's label names and the picture marks, in the label's order. */
  marks: { label: string; kind: "button" | "choice" | "box" }[];
  /** Whether the screen asks to type something. */
  typing: boolean;
  /** Where a tall picture may be cut: the tops of its blocks. */
  cuts: number[];
};

/** Where the handbook is written. */
export const GUIDE = path.resolve(process.env.GUIDE_DIRECTORY ?? "guide");
/** Steps whose picture is wanted without marks as well. */
const PLAIN = (process.env.GUIDE_PLAIN ?? "").split(",");
/** What is left under the lowest thing to press, in pixels. */
const MARGIN = 32;
/** Of the JPEG files, in percent. */
const QUALITY = 65;

/** The file of a row's picture, without its ending. */
export const fileOf = (id: string) => id.replace("/", "_");

/** Photographs a step: the screen down to what is pressed, which is marked in the picture only. */
export async function photograph(page: Page, id: string): Promise<Shot> {
  const folder = path.join(GUIDE, "pictures");
  mkdirSync(folder, { recursive: true });
  const marks: Shot["marks"] = [];
  for (const label of labelsOf(id)) {
    const kind = await mark(page, label);
    if (kind) marks.push({ label, kind });
  }
  const layout = await measure(page);
  const { width } = page.viewportSize() ?? { width: 390 };
  const shot: Shot = { width, marks, ...layout };
  const clip = { x: 0, y: 0, width, height: shot.height };
  await page.screenshot({
    path: path.join(folder, `${fileOf(id)}.jpg`),
    quality: QUALITY,
    fullPage: true,
    clip,
  });
  await unmark(page);
  if (PLAIN.includes(id)) await page.screenshot({ path: path.join(folder, `${fileOf(id)}.plain.png`) });
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  writeFileSync(path.join(folder, `${fileOf(id)}.json`), JSON.stringify(shot));
  return shot;
}

/** Photographs a part of a screen, as somebody sees it who looks at it closely. */
export async function photographPart(part: Locator, id: string): Promise<void> {
  const folder = path.join(GUIDE, "pictures");
  mkdirSync(folder, { recursive: true });
  await part.scrollIntoViewIfNeeded();
  const box = await part.boundingBox();
  if (!box) throw new Error(`nothing to see of ${id}`);
  await part.screenshot({ path: path.join(folder, `${fileOf(id)}.jpg`), quality: QUALITY });
  const shot: Shot = { width: box.width, height: box.height, marks: [], typing: false, cuts: [] };
  writeFileSync(path.join(folder, `${fileOf(id)}.json`), JSON.stringify(shot));
}

async function mark(page: Page, label: string): Promise<"button" | "choice" | "box" | null> {
  const button = page
    .getByRole("button", { name: label, exact: true })
    .or(page.getByRole("link", { name: label, exact: true }));
  const choice = page.getByRole("radio", { name: label });
  const box = page.getByRole("checkbox", { name: label });
  for (const [kind, found] of [
    ["button", button],
    ["choice", choice],
    ["box", box],
  ] as const) {
    const marked = await found.evaluateAll((elements) => {
      const [first] = elements;
      const target =
        first instanceof HTMLInputElement ? (first.closest(".choice") ?? first.labels?.[0] ?? first) : first;
      target?.setAttribute("data-guide-mark", "");
      return target !== undefined;
    });
    if (marked) return kind;
  }
  return null;
}

/** Draws the marks, hides the focus and says how far down the picture goes and where it may be cut. */
function measure(page: Page): Promise<Pick<Shot, "height" | "typing" | "cuts">> {
  return page.evaluate((margin) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      ":focus, .choice:has(:focus) { outline: none !important; box-shadow: none !important } [data-guide-mark] { outline: 4px solid #e8590c !important; outline-offset: 4px !important; border-radius: 6px }",
    );
    document.adoptedStyleSheets = [sheet];
    window.scrollTo(0, 0);
    const marked = [...document.querySelectorAll("[data-guide-mark]")];
    // On a phone whose row names no button, the one that leads on is in sight all the same.
    const buttons = window.innerWidth < 600 ? [...document.querySelectorAll("main form button")] : [];
    const bottoms = (marked.length > 0 ? marked : buttons).map(
      (element) => element.getBoundingClientRect().bottom + window.scrollY,
    );
    const whole = document.documentElement.scrollHeight;
    const topOf = (selector: string) => {
      const element = document.querySelector(selector);
      return element ? element.getBoundingClientRect().top + window.scrollY : whole;
    };
    // The questions and the footer are the same everywhere.
    const end = Math.min(window.innerHeight, topOf(".faq"), topOf("body > footer"));
    const wanted = Math.max(end, ...bottoms.map((bottom) => bottom + margin));
    const blocks = "h2, h3, p, li, dl > *, fieldset, form > *, main > *, section > *, label, table";
    const tops = [...document.querySelectorAll(blocks)].map(
      (element) => element.getBoundingClientRect().top + window.scrollY,
    );
    const typed = "input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea, select";
    return {
      height: Math.floor(Math.min(whole, wanted)),
      typing: [...document.querySelectorAll<HTMLElement>(`main :is(${typed})`)].some(
        (field) => field.offsetParent !== null && !field.hasAttribute("readonly"),
      ),
      // A little above, where the mark of a button begins.
      cuts: [...new Set(tops.map((top) => Math.floor(top) - 10))].sort((a, b) => a - b),
    };
  }, MARGIN);
}

function unmark(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const element of document.querySelectorAll("[data-guide-mark]"))
      element.removeAttribute("data-guide-mark");
  });
}
