import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { guideRows } from "../support/guide-rows";
import { finishedSections, pages } from "./pages";

type Spec = { title: string; tests: { annotations: { type: string; description?: string }[] }[] };
type Suite = { specs?: Spec[]; suites?: Suite[] };

/** Which stories say they pass which step; the run holds them to it (tests/support/story.ts). */
function storiesByStep(): Map<string, string[]> {
  const listed = spawnSync("npx", ["playwright", "test", "--list", "--reporter=json"], {
    encoding: "utf8",
    env: { ...process.env, PLAYWRIGHT_JSON_OUTPUT_NAME: "" },
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = JSON.parse(listed.stdout.slice(listed.stdout.indexOf("{"))) as Suite;
  const stories = new Map<string, string[]>();
  const visit = (suite: Suite) => {
    for (const spec of suite.specs ?? []) {
      const ids = spec.tests.flatMap((test) => test.annotations).filter(({ type }) => type === "guide");
      for (const { description = "" } of ids)
        stories.set(description, [...(stories.get(description) ?? []), spec.title]);
    }
    suite.suites?.forEach(visit);
  };
  visit(report);
  return stories;
}

const brief = process.argv.includes("--brief");
const stories = storiesByStep();
let missing = 0;
for (const { id, screen } of guideRows) {
  const page = pages[id];
  const passing = [...new Set(stories.get(id) ?? [])];
  const finished = finishedSections.includes(id.split("/")[0] ?? "");
  const shown = page && /\.m?[jt]s$/.test(page) ? page : `${page}/page.tsx`;
  const pageThere = page !== undefined && existsSync(path.resolve("app/(customer)", shown));
  const lacks = finished && (!pageThere || passing.length === 0);
  if (lacks) missing++;
  if (brief && !lacks) continue;
  console.log(
    `${lacks ? "✗" : " "} ${id.padEnd(10)} ${screen}  ${page ?? "—"}  ${passing.join(" / ") || "—"}`,
  );
}
const covered = guideRows.filter(({ id }) => stories.has(id)).length;
console.log(
  `${covered} of ${guideRows.length} steps have a story; ${missing} rows of finished sections lack one`,
);
process.exit(missing > 0 ? 1 : 0);
