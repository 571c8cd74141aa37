import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const SHEETS = [
  ...readdirSync("app/styles").map((name) => `app/styles/${name}`),
  "app/console.css",
  "app/review.css",
  "app/guide.css",
];
/** What holds for every control alike, such as the focus, and for a printed or high-contrast screen. */
const FOR_ALL = ["app/styles/base.css", "app/styles/surroundings.css"];

/** The selectors of a sheet, without what stands in `:not()` and its kind. */
function selectorsOf(sheet: string): string[] {
  const css = readFileSync(sheet, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  return [...css.matchAll(/([^{};]+)\{/g)]
    .map(([, selector = ""]) => selector.trim())
    .filter((selector) => !selector.startsWith("@"))
    .flatMap((selector) => selector.replace(/:(?:not|is|where|has)\([^()]*\)/g, "").split(","))
    .map((selector) => selector.trim());
}

/** The classes a sheet gives a look of their own, whatever they stand in. */
const bareClasses = (sheet: string) =>
  selectorsOf(sheet).flatMap((selector) => /^(?:[a-z]+)?\.([\w-]+)(?:::?[\w-]+)*$/.exec(selector)?.[1] ?? []);

test("every class name belongs to one style sheet: no other gives it a look of its own", () => {
  const owners = new Map<string, Set<string>>();
  for (const sheet of SHEETS)
    for (const name of bareClasses(sheet)) {
      if (!FOR_ALL.includes(sheet)) owners.set(name, (owners.get(name) ?? new Set()).add(sheet));
    }
  const clashes = [...owners]
    .filter(([, sheets]) => sheets.size > 1)
    .map(([name, sheets]) => [name, ...sheets]);
  expect(clashes).toEqual([]);
});

test("the class of a whole page is nothing inside one", () => {
  const frames = ["(guide)", "(dealer)", "(review)", "(customer)"].flatMap((group) => {
    const layout = readFileSync(`app/${group}/layout.tsx`, "utf8");
    return /<body className="([\w-]+)"/.exec(layout)?.[1] ?? [];
  });
  expect(frames.length).toBeGreaterThan(0);
  const inside = [
    ...readdirSync("app", { recursive: true, encoding: "utf8" }).map((file) => `app/${file}`),
    ...readdirSync("components", { recursive: true, encoding: "utf8" }).map((file) => `components/${file}`),
  ]
    .filter((file) => file.endsWith(".tsx") && !file.endsWith("/layout.tsx"))
    .filter((file) => {
      const names = [...readFileSync(file, "utf8").matchAll(/className="([^"]*)"/g)].flatMap(
        ([, text = ""]) => text.split(" "),
      );
      return frames.some((frame) => names.includes(frame));
    });
  expect(inside).toEqual([]);
});
