import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import type { At } from "./story";

/** What must hold on every screen, whatever it is for, ours or the stand-in's. */
export async function inspect(page: Page, id: string, site = "My TOYOTA サービスお申込み"): Promise<void> {
  const axe = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const serious = axe.violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  expect(
    serious.map((violation) => `${violation.id}: ${violation.nodes[0]?.html}`),
    id,
  ).toEqual([]);
  await expect(page, id).toHaveTitle(new RegExp(`.+ \\| ${site}$`));
  for (const [width, fontSize] of [
    [320, "100%"],
    [390, "200%"],
  ] as const) {
    await page.setViewportSize({ width, height: 844 });
    const overflow = await page.evaluate((size) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`html { font-size: ${size} !important }`);
      document.adoptedStyleSheets = [sheet];
      const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
      document.adoptedStyleSheets = [];
      return wide;
    }, fontSize);
    expect(overflow, `${id} at ${width} px, text ${fontSize}`).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 390, height: 844 });
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
