import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { At } from "./story";

type Size = { width: number; height: number };

/**
 * What must hold on every screen, whatever it is for: no serious finding of axe, a title of its own, and nothing to
 * scroll sideways at any of the widths and text sizes. The screen has its own size afterwards.
 */
export async function inspectScreen(
  page: Page,
  name: string,
  site: string,
  own: Size,
  sizes: readonly (readonly [width: number, fontSize: string])[],
): Promise<void> {
  const axe = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const serious = axe.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    serious.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
    name,
  ).toEqual([]);
  await expect(page, name).toHaveTitle(new RegExp(`.+ \\| ${site}$`));
  for (const [width, fontSize] of sizes) {
    await page.setViewportSize({ width, height: own.height });
    const overflow = await page.evaluate((size) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font-size: ${size} !important }`);
      document.adoptedStyleSheets = [sheet];
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      document.adoptedStyleSheets = [];
      return wide;
    }, fontSize);
    expect(overflow, `${name} at ${width} px, text ${fontSize}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize(own);
}

/** Neither the page nor a table on it is wider than what is seen of it. */
export async function nothingCutOff(page: Page): Promise<void> {
  const wider = await page.evaluate(() =>
    [document.documentElement, ...document.querySelectorAll(".table-scroll")]
      .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
      .map((element) => element.getAttribute("aria-label") ?? "page"),
  );
  expect(wider, `wider than ${page.viewportSize()?.width} px`).toEqual([]);
}

/** A screen on a customer's phone, ours or the stand-in's. */
export function inspect(page: Page, id: string, site = "My TOYOTA サービスお申込み"): Promise<void> {
  return inspectScreen(page, id, site, { width: 390, height: 844 }, [
    [320, "100%"],
    [390, "200%"],
  ]);
}

/** Inspects a screen the guide does not number, once its title stands there. */
export async function inspectTitled(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  await inspect(page, title);
}

/** Stands at a step and inspects its screen. */
export const inspected =
  (at: At): At =>
  async (page, id, title) => {
    await at(page, id, title);
    await inspect(page, id);
  };
