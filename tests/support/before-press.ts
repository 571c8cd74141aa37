import type { Page } from "@playwright/test";

const waiting = new WeakMap<Page, () => Promise<void>>();

/** Has something done before the next press on a page: by then its form is filled in. Null takes it back. */
export function beforePress(page: Page, what: (() => Promise<void>) | null): void {
  if (what) waiting.set(page, what);
  else waiting.delete(page);
}

/** Does what waits for a press on this page. */
export async function aboutToPress(page: Page): Promise<void> {
  await waiting.get(page)?.();
}
