// npm run guide: the handbook, written from the running product. Walks every journey in Chromium at phone size, takes a
// picture a step, and binds them to guide/index.html and guide/guide.pdf. Fails when a row of the guide has no picture.
//
//   --sections 1-1,2-1   these sections only
//   --readme             the picture of four screens in the README instead
import fs from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { ROOT } from "./environment.mjs";
import { bin, ensureBuild, ensureClient, ensureInstalled } from "./prepare.mjs";
import { inOwnDirectory, run, startTestService } from "./test-service.mjs";

const GUIDE = path.join(ROOT, "guide");
/** The README's four screens, all of section 1-1. */
const README_STEPS = "1-1/2,1-1/3,1-1/18-B,1-1/19-B";

const { values } = parseArgs({
  options: { sections: { type: "string", default: "" }, readme: { type: "boolean", default: false } },
});
const sections = values.readme ? ["1-1"] : values.sections.split(",").filter(Boolean);

ensureInstalled();
ensureClient();
await ensureBuild();
fs.rmSync(GUIDE, { recursive: true, force: true });
const walked = await inOwnDirectory(async (directory, ends) => {
  const env = await startTestService(directory, ends);
  const only = sections.length > 0 ? ["--grep", sections.map((section) => `@${section}\\b`).join("|")] : [];
  const plain = values.readme ? README_STEPS : "";
  return run(bin("playwright"), ["test", "--config", "tests/guide/playwright.config.ts", ...only], {
    ...env,
    GUIDE_DIRECTORY: GUIDE,
    GUIDE_PLAIN: plain,
  });
});
// What there is gets bound even when a walk failed: it shows where.
const environment = { GUIDE_DIRECTORY: GUIDE };
const bound = values.readme
  ? await run(bin("tsx"), ["tests/guide/readme.ts", ...README_STEPS.split(",")], environment)
  : await run(bin("tsx"), ["tests/guide/bind.ts", ...sections], environment);
process.exit(walked && bound ? 0 : 1);
