// npm test: everything a change has to pass, from a fresh clone. `--only stories` runs the browser part alone.
// Whatever it starts lives in a folder of its own and ends with it.
import fs from "node:fs";
import path from "node:path";
import { stripVTControlCharacters } from "node:util";
import { ROOT } from "./environment.mjs";
import { bin, ensureBuild, ensureClient, ensureInstalled, ensureReaders } from "./prepare.mjs";
import { startTestDatabase } from "./test-database.mjs";
import { inOwnDirectory, run, startTestService } from "./test-service.mjs";

const STORIES = path.join(ROOT, "test-results/stories.json");
const onlyStories = process.argv.includes("stories");
const rest = process.argv.slice(2).filter((arg) => arg !== "--only" && arg !== "stories");

process.exit((await inOwnDirectory(main)) ? 0 : 1);

async function main(/** @type {string} */ directory, /** @type {(() => unknown)[]} */ ends) {
  const units = path.join(directory, "units.json");
  const databases = path.join(directory, "databases.json");
  const runs = [units, databases];
  ensureInstalled();
  ensureClient();
  await ensureReaders();
  fs.rmSync(path.join(ROOT, "test-results"), { recursive: true, force: true });
  if (!onlyStories) {
    if (!(await run("npm", ["run", "-s", "lint"]))) return false;
    if (!(await run("npm", ["run", "-s", "types"]))) return false;
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${units}`];
    if (!(await run(bin("vitest"), ["run", ...reporters]))) return summary(runs, false);
  }
  if (!onlyStories) {
    const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${databases}`];
    const apart = path.join(directory, "commands");
    fs.mkdirSync(apart, { mode: 0o755 });
    /** @type {(() => unknown)[]} */
    const stops = [];
    try {
      const config = ["--config", "vitest.database.config.ts"];
      const alone = await startTestDatabase(apart, stops);
      if (!(await run(bin("vitest"), ["run", ...config, ...reporters], alone))) return summary(runs, false);
    } finally {
      for (const stop of stops.reverse()) await stop();
    }
  }
  await ensureBuild();
  const env = await startTestService(directory, ends);
  const passed = await run(bin("playwright"), ["test", ...rest], env);
  const complete = onlyStories || (await run("npm", ["run", "-s", "guide:steps", "--", "--brief"]));
  return summary(runs, passed && complete);
}

/**
 * What failed and where it says so: of a long run often the end alone is kept.
 * @param {any[]} suites as the JSON reporter writes them
 * @returns {string[]}
 */
function failedStories(suites) {
  return suites.flatMap((suite) => [
    ...failedStories(suite.suites ?? []),
    ...(suite.specs ?? [])
      .filter((/** @type {any} */ spec) => !spec.ok)
      .map((/** @type {any} */ spec) => {
        const error = spec.tests.at(-1)?.results.at(-1)?.error;
        const said = stripVTControlCharacters(error?.message ?? "")
          .split("\n")
          .slice(0, 12);
        const at = error?.location ? `${path.basename(error.location.file)}:${error.location.line}` : "";
        return [`failed: ${spec.file}:${spec.line} ${spec.title} ${at}`, ...said].join("\n    ");
      }),
  ]);
}

/** What failed, then the counts of all runners as the last line. */
function summary(/** @type {string[]} */ runs, /** @type {boolean} */ passed) {
  const counts = { passed: 0, failed: 0 };
  for (const file of runs.filter((file) => fs.existsSync(file))) {
    const { numPassedTests, numFailedTests } = JSON.parse(fs.readFileSync(file, "utf8"));
    counts.passed += numPassedTests;
    counts.failed += numFailedTests;
  }
  if (fs.existsSync(STORIES)) {
    const { stats, suites } = JSON.parse(fs.readFileSync(STORIES, "utf8"));
    counts.passed += stats.expected;
    counts.failed += stats.unexpected + stats.flaky;
    for (const line of failedStories(suites)) console.log(line);
  }
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  return passed && counts.failed === 0 && counts.passed > 0;
}
