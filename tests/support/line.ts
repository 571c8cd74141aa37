import { expect, type Page } from "@playwright/test";
import pg from "pg";
import { press, type Scripts } from "./customer";
import { sql } from "./database";

/** Lets a share of the time pass that the telematics sandbox takes to open a line. */
export async function lineTime(registrationId: string, share: number): Promise<void> {
  const seconds = Number(process.env.TELEMATICS_SANDBOX_SECONDS) * share;
  await sql(
    "UPDATE line SET requested_at = now() - make_interval(secs => $2::float8) WHERE registration_id = $1",
    [registrationId, seconds],
  );
}

/**
 * Holds a registration's row: what would be decided about it waits, what only looks goes on. The line gets as far as
 * the check of the vehicle, and stays there until it is let go.
 */
export async function holdRegistration(registrationId: string): Promise<() => Promise<void>> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  await client.query("BEGIN");
  await client.query("SELECT 1 FROM registration WHERE id = $1 FOR NO KEY UPDATE", [registrationId]);
  return () => client.end();
}

/** Waits for a screen of the line: it comes by itself with scripts, by looking again without. */
export async function lineShows(page: Page, title: string, scripts: Scripts = "with"): Promise<void> {
  const heading = page.getByRole("heading", { level: 1, name: title, exact: true });
  if (scripts === "with") return expect(heading).toBeVisible({ timeout: 60_000 });
  await expect(async () => {
    if (!(await heading.isVisible())) await press(page, "最新の状況を表示");
    await expect(heading).toBeVisible({ timeout: 1000 });
  }).toPass({ timeout: 60_000 });
}

/**
 * The line opens while the customer looks at it: 3-A, 4-A, 5-A.
 *
 * @param checking what is to be seen while the vehicle is checked
 */
export async function openLine(
  page: Page,
  { registrationId }: { registrationId: string },
  scripts: Scripts,
  checking: () => Promise<void> = async () => {},
): Promise<void> {
  const letGo = await holdRegistration(registrationId);
  try {
    await lineTime(registrationId, 1);
    await lineShows(page, "車両情報の確認", scripts);
    await checking();
  } finally {
    await letGo();
  }
  await lineShows(page, "車両情報の確認完了", scripts);
}
