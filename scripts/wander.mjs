// npm run wander -- --minutes 30 [--seed N]: random walks through the journeys in a real Chromium, for as long as told.
import { parseArgs } from "node:util";
import { bin, ensureBuild, ensureClient, ensureInstalled } from "./prepare.mjs";
import { inOwnDirectory, run, startTestService } from "./test-service.mjs";

const { values } = parseArgs({
  options: { minutes: { type: "string", default: "30" }, seed: { type: "string" } },
});
const seed = values.seed ?? String(Date.now() % 1_000_000);

const passed = await inOwnDirectory(async (directory, ends) => {
  ensureInstalled();
  ensureClient();
  await ensureBuild();
  const env = await startTestService(directory, ends);
  const asked = { WANDER_MINUTES: values.minutes, WANDER_SEED: seed };
  return run(bin("playwright"), ["test", "--workers=1", "tests/wander"], { ...env, ...asked });
});
process.exit(passed ? 0 : 1);
