import { createHmac, randomUUID } from "node:crypto";
import { type Browser, expect, type Page } from "@playwright/test";
import { press, signIn } from "./customer";
import { sql } from "./database";
import { demo } from "./service";

export type Reviewer = { id: string; email: string; password: string };

/** A reviewer of a story's own, who has the demo's password. */
export async function newReviewer(name = "審査 一郎"): Promise<Reviewer> {
  const id = randomUUID();
  const email = `reviewer-${id}@example.com`;
  const index = createHmac("sha256", Buffer.from(process.env.LOOKUP_KEY ?? "", "base64"))
    .update(`email\0${email}`)
    .digest("base64url");
  await sql(
    `INSERT INTO staff (id, role, name, email_index, password_hash)
     SELECT $1, 'reviewer', $2, $3, s.password_hash FROM staff s WHERE s.role = 'reviewer' ORDER BY s.id LIMIT 1`,
    [id, name, index],
  );
  return { id, email, password: demo().reviewer.password };
}

/** The review desk, signed in, on a screen of its own. */
export async function openDesk(
  browser: Browser,
  { email, password }: Pick<Reviewer, "email" | "password">,
  scripts = true,
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1180, height: 820 },
    isMobile: false,
    javaScriptEnabled: scripts,
  });
  const page = await context.newPage();
  await page.goto("/review");
  await expect(page).toHaveURL(/\/review\/sign-in/);
  await signIn(page, email, password);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("案件の一覧");
  return page;
}

/**
 * A reviewer takes the case once the matching has handed it over, and approves.
 *
 * @param seen looks at the case before it is decided
 */
export async function approveAtDesk(
  browser: Browser,
  registration: string,
  seen: (desk: Page) => Promise<void> = async () => {},
): Promise<void> {
  const rows = await sql("SELECT id FROM owner_request WHERE registration_id = $1", [registration]);
  const desk = await openDesk(browser, demo().reviewer);
  await expect(async () => {
    await desk.goto(`/review/cases/${rows[0]?.id}`);
    await expect(desk.getByRole("button", { name: "この案件を受け持つ" })).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await press(desk, "この案件を受け持つ");
  await expect(desk.getByRole("heading", { name: "判断" })).toBeVisible();
  await seen(desk);
  await press(desk, "承認する");
  await expect(desk.locator("#error-summary")).toContainText("承認する根拠を選んでください");
  await approve(desk);
  await desk.goto(`/review/cases/${rows[0]?.id}`);
  await expect(desk.getByText("承認しました（車検証などの書類で確認した）")).toBeVisible();
  await desk.context().close();
}

/** Approves the case that is held, and says on what ground. */
export async function approve(desk: Page): Promise<void> {
  await desk.getByLabel("承認する根拠").selectOption("車検証などの書類で確認した");
  await press(desk, "承認する");
  await expect(desk.getByText("承認しました。")).toBeVisible();
}
