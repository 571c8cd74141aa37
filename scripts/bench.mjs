// npm run bench: what the service does under load on this machine, as ratios within one run. Prints, reaches its ends
// by itself, and leaves nothing behind. The bare pages it compares with are Next pages of the same server (app/(sandbox)).
import { spawn } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import autocannon from "autocannon";
import pg from "pg";
import { printCrowd } from "./bench-crowd.mjs";
import { openVisit } from "./bench-visit.mjs";
import { get, printWeights } from "./bench-weights.mjs";
import { startDatabase } from "./embedded-db.mjs";
import { ROOT } from "./environment.mjs";
import { ensureBuild, ensureClient, ensureInstalled } from "./prepare.mjs";

const CONNECTIONS = 16;
const SECONDS = Number(process.env.BENCH_SECONDS ?? 8);
const ROUNDS = Number(process.env.BENCH_ROUNDS ?? 3);

ensureInstalled();
ensureClient();
await ensureBuild();
const directory = fs.mkdtempSync(path.join(os.tmpdir(), "enrolment-bench-"));
fs.chmodSync(directory, 0o755);
const database = await startDatabase(directory);
const port = 20_000 + (process.pid % 20_000);
const given = { ...process.env, PORT: String(port), DATA_DIR: directory, DATABASE_URL: database.url };

const coldFrom = performance.now();
const service = spawn(process.execPath, ["scripts/start.mjs"], {
  cwd: ROOT,
  stdio: "ignore",
  env: { ...given, NODE_ENV: "" },
});
const base = `http://localhost:${port}`;
try {
  await until(() =>
    get(`${base}/api/health`).then(
      (answer) => answer.status === 200,
      () => false,
    ),
  );
  const cold = performance.now() - coldFrom;
  await until(() => fs.existsSync(path.join(directory, "demo.json")));
  await measure(cold);
} finally {
  await new Promise((resolve) => service.once("exit", resolve).kill("SIGTERM") || resolve(0));
  await database.stop();
  fs.rmSync(directory, { recursive: true, force: true });
}

async function measure(cold) {
  const demo = JSON.parse(fs.readFileSync(path.join(directory, "demo.json"), "utf8"));
  const visit = await openVisit(base, demo);
  const bare = { title: "bare dynamic page", url: `${base}/sandbox/bare` };
  const page = {
    title: "mid-journey page (account/kind)",
    url: visit.pageUrl,
    headers: { cookie: visit.cookie },
  };
  const save = { title: "save (form post, no script)", url: visit.pageUrl, ...visit.save };
  // Alternating rounds, so that a busy minute of the machine falls on all of them.
  const results = new Map();
  // The heap grows with time under load whatever is served: both figures follow as long a load.
  await fire(bare, SECONDS * ROUNDS * 3);
  const bareMemory = memory();
  for (const target of [page, save]) await fire(target, 3);
  for (let round = 0; round < ROUNDS; round++) {
    for (const target of [bare, page, save]) {
      const result = await fire(target, SECONDS);
      results.set(target, [...(results.get(target) ?? []), result]);
    }
  }
  const rate = (target) => median(results.get(target).map(({ requests }) => requests.average));
  const p95 = (target) => median(results.get(target).map(({ latency }) => latency.p97_5));
  const update = await bareUpdate();
  console.log(
    `${os.availableParallelism()} cores, ${CONNECTIONS} connections, ${ROUNDS} rounds of ${SECONDS} s each\n`,
  );
  console.log(
    "                                        per second   p97.5 ms   of bare page   of bare UPDATE",
  );
  for (const target of [bare, page, save]) {
    const row = [rate(target).toFixed(0).padStart(10), String(p95(target)).padStart(10)];
    row.push(
      (rate(target) / rate(bare)).toFixed(2).padStart(14),
      (rate(target) / update).toFixed(3).padStart(16),
    );
    console.log(target.title.padEnd(40) + row.join(" "));
  }
  console.log(`${"bare UPDATE through a pool".padEnd(40)}${update.toFixed(0).padStart(10)}\n`);
  await printCrowd(base, visit.entryUrl);
  await printWeights(base, visit);
  console.log(`cold start (build there)        ${(cold / 1000).toFixed(1)} s to the first answer`);
  console.log(
    `memory of the web processes     ${bareMemory} MB under the bare page, ${memory()} MB under all (ratio ${(memory() / bareMemory).toFixed(2)})`,
  );
  console.log(
    "\nto reach: page ≥ 0.75, save ≥ 1.2 of the bare page; script ≤ 25 KB and style ≤ 15 KB beyond it; first load ≤ 190 KB; memory ≤ 1.3",
  );
}

function fire(target, duration) {
  return autocannon({ ...target, connections: CONNECTIONS, duration, setupClient: undefined }).then(
    (result) => {
      const refused = result.non2xx - (result.statusCodeStats?.["303"]?.count ?? 0);
      if (result.errors > 0 || refused > 0)
        throw new Error(`${target.title}: ${result.errors} errors, ${refused} refused`);
      return result;
    },
  );
}

/** Single-row updates a second through a pool of the service's size, with as many at once as the load has connections. */
async function bareUpdate() {
  const pool = new pg.Pool({ connectionString: database.url, max: 10 });
  await pool.query("CREATE TABLE bench (id int PRIMARY KEY, n int)");
  await pool.query("INSERT INTO bench SELECT g, 0 FROM generate_series(1, 16) g");
  const end = performance.now() + SECONDS * 1000;
  let count = 0;
  const worker = async (id) => {
    while (performance.now() < end) {
      await pool.query({ name: "bare", text: "UPDATE bench SET n = n + 1 WHERE id = $1", values: [id] });
      count++;
    }
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, (_, at) => worker(at + 1)));
  await pool.end();
  return count / SECONDS;
}

function memory() {
  const own = [...children(service.pid ?? 0)].filter((pid) =>
    fs.readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("server.mjs"),
  );
  const kilobytes = own.map((pid) =>
    Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0),
  );
  return Math.round(sum(kilobytes) / 1024);
}

function children(pid) {
  try {
    return fs
      .readFileSync(`/proc/${pid}/task/${pid}/children`, "utf8")
      .trim()
      .split(" ")
      .filter(Boolean)
      .map(Number);
  } catch {
    return [];
  }
}

async function until(condition) {
  for (let n = 0; n < 1200; n++) {
    if (await condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the service did not start");
}

function sum(numbers) {
  return numbers.reduce((a, b) => a + b, 0);
}

function median(numbers) {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
