import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { freePort } from "../../scripts/ports.mjs";
import { demo } from "../support/service";
import { expect, test } from "../support/story";

/** Starts a web process with something wrong in its environment, and waits for its end. */
async function start(wrong: Record<string, string>): Promise<{ code: number | null; said: string }> {
  const port = String(await freePort());
  const child = spawn(process.execPath, ["server.mjs"], {
    stdio: ["ignore", "pipe", "pipe", "ipc"],
    env: { ...process.env, NODE_ENV: "production", PORT: port, SMTP_URL: demo().smtpUrl, ...wrong },
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (text) => {
      said += text;
    });
  const code = await new Promise<number | null>((ended) => child.on("close", ended));
  expect(await fetch(`http://localhost:${port}/api/health/live`).catch(() => "nobody answers")).toBe(
    "nobody answers",
  );
  return { code, said };
}

const CASES: [wrong: string, environment: Record<string, string>, sentence: RegExp][] = [
  ["a key that is no key", { LOOKUP_KEY: "abc" }, /LOOKUP_KEY: must be the base64 of 32 bytes/],
  [
    "another look-up key than this database's",
    { LOOKUP_KEY: randomBytes(32).toString("base64") },
    /LOOKUP_KEY is not the one this database was written with/,
  ],
  [
    "another data key of the same version",
    { DATA_KEYS: `1:${randomBytes(32).toString("base64")}` },
    /The key of version 1 in DATA_KEYS is not the one/,
  ],
];

for (const [wrong, environment, sentence] of CASES) {
  test(`with ${wrong} nothing starts: the process says so and ends`, async () => {
    const { code, said } = await start(environment);
    expect(said).toMatch(sentence);
    expect(code).toBe(1);
    // The key itself is nobody's business.
    for (const value of Object.values(environment)) expect(said).not.toContain(value);
  });
}

test("live asks nobody; ready says what it knows", async ({ request }) => {
  expect(await (await request.get("/api/health/live")).json()).toEqual({ status: "ok" });
  const ready = await request.get("/api/health/ready");
  expect(ready.status()).toBe(200);
  expect(await ready.json()).toMatchObject({ ready: true, database: "ok", schema: "ok" });
});
