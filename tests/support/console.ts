import { type Browser, expect, type Page } from "@playwright/test";
import { signIn } from "./customer";
import { demo } from "./service";

/** The dealer's console, signed in, on a screen of its own. */
export async function openConsole(
  browser: Browser,
  scripts = true,
  { email, password } = demo().staff,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await page.goto("/dealer");
  await expect(page).toHaveURL(/sign-in/);
  await signIn(page, email, password);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ご契約の一覧");
  return page;
}
