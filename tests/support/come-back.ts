import { expect, type Page, type Request } from "@playwright/test";
import { aboutToPress } from "./before-press";
import type { At } from "./story";

type Sent = { url: string; fields: Map<string, string[]> };

/** What a form sent, by field name: the names and texts of a multipart or urlencoded body, without the framework's own. */
function sentFields(request: Request): Map<string, string[]> {
  const body = request.postDataBuffer()?.toString("utf8") ?? "";
  const fields = new Map<string, string[]>();
  const parts = body.matchAll(/name="(?:_?\d+_)?([^"]+)"\r\n\r\n([\s\S]*?)\r\n--/g);
  for (const [, name = "", value = ""] of parts) {
    if (!name.startsWith("$") && Number.isNaN(Number(name)))
      fields.set(name, [...(fields.get(name) ?? []), value]);
  }
  return fields;
}

const pathOf = (url: string) => new URL(url).pathname;

/**
 * Every screen that is reached is left by the browser's back button: the one before shows, in every field, what was
 * just sent from it, and its button leads on here again at the first press. Only passwords and codes are not shown.
 *
 * @param seen gets the paths of the screens that were looked at, below the registration
 */
export function comingBack(at: At, seen: Set<string>): At {
  const last = new WeakMap<Page, { sent: Sent | null; title: string }>();
  return async (page, id, title) => {
    await at(page, id, title);
    const known = last.get(page) ?? { sent: null, title: "" };
    if (!last.has(page)) {
      last.set(page, known);
      page.on("request", (request) => {
        if (request.method() === "POST" && request.url().startsWith(new URL(page.url()).origin))
          known.sent = { url: page.url(), fields: sentFields(request) };
      });
    }
    const { sent, title: before } = known;
    known.sent = null;
    const heading = page.getByRole("heading", { level: 1 });
    known.title = await heading.innerText();
    const here = page.url();
    if (!sent || !/\/registration\//.test(sent.url) || pathOf(sent.url) === pathOf(here)) return;
    await page.goBack();
    // What is settled sends on to here by itself; so does a screen that is left when the other phone is done.
    const settled = page.getByText("すでに登録が済んでいるため");
    const screen = page.getByRole("heading", { level: 1, name: before, exact: true });
    await expect(settled.or(screen).first()).toBeVisible();
    if (await screen.isVisible()) {
      // Who signed in is not shown to the next one who looks at the phone.
      if (!pathOf(sent.url).endsWith("/sign-in")) await looksAsSent(page, sent, id);
      seen.add(pathOf(sent.url).replace(/^\/registration\/[^/]+\//, ""));
      const button = await againButton(page, sent);
      if (button) {
        await aboutToPress(page);
        await button.click();
      } else await page.goto(here);
    } else await page.goto(here);
    await at(page, id, title);
    expect(pathOf(page.url()), `${id} again`).toBe(pathOf(here));
    known.sent = null;
  };
}

/** Every field of the screen reads as it was sent. */
async function looksAsSent(page: Page, { fields }: Sent, id: string): Promise<void> {
  await expect
    .poll(
      () =>
        page
          .locator("main form :is(input, select, textarea)")
          .evaluateAll((elements) =>
            (elements as HTMLInputElement[]).flatMap((field) => {
              if (["hidden", "password", "submit", "file"].includes(field.type) || field.name === "code")
                return [];
              if (field.type !== "checkbox" && field.type !== "radio")
                return [`${field.name}=${field.value}`];
              return field.checked ? [`${field.name}=${field.value}`] : [];
            }),
          )
          .then((shown) =>
            shown
              .filter((text) => fields.has(text.split("=")[0] ?? ""))
              .map(folded)
              .sort(),
          ),
      { message: `${id}: what the screen before shows` },
    )
    .toEqual(
      await shownNames(page).then((names) =>
        [...fields]
          .filter(([name]) => names.includes(name))
          .flatMap(([name, values]) => values.map((value) => folded(`${name}=${value}`)))
          .sort(),
      ),
    );
}

const shownNames = (page: Page) =>
  page
    .locator("main form :is(input, select, textarea)")
    .evaluateAll((elements) =>
      (elements as HTMLInputElement[])
        .filter(
          ({ type, name }) => !["hidden", "password", "submit", "file"].includes(type) && name !== "code",
        )
        .map(({ name }) => name),
    );

/** Saved texts are folded: width, hyphens of numbers, kana. */
function folded(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + 0x60))
    .replace(/[\s\-ー－−‐]|=T(?=\d{13})/g, (found) => (found.startsWith("=") ? "=" : ""));
}

/** The button that was pressed; none where the screen asks again for a password or a code. */
async function againButton(page: Page, { fields }: Sent) {
  if ((await page.locator("main form [name=code]").count()) > 0) return null;
  const label = fields.get("formName")?.[0];
  if (label) {
    const named = page.getByRole("button", { name: label, exact: true });
    if ((await named.count()) > 0) return named.first();
  }
  const passwords = page.locator("main form [type=password]");
  if ((await passwords.count()) > 0 && !(await page.getByText("設定済みです").count())) return null;
  return page.locator("main form button[type=submit]:not([name=intent])").last();
}
