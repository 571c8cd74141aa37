import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { pagePaths } from "../support/page-paths";
import { sendRaw } from "../support/raw-request";
import { expect, test } from "../support/story";

const NONE = "00000000-0000-4000-8000-000000000000";
const host = () => new URL(process.env.APP_URL ?? "").host;

/** Anything somebody may type, paste or send. */
const texts = fc.oneof(
  fc.constantFrom(
    "",
    "constructor",
    "__proto__",
    "null",
    "-1",
    "1e309",
    NONE,
    "\u202e",
    "%00",
    "'\"<>",
    "𠮷",
    "か\u3099",
  ),
  fc.string({ unit: "binary", maxLength: 40 }),
);
const values = texts.map((text) => encodeURIComponent(text.toWellFormed()));
const actions = () =>
  Object.keys(
    (
      JSON.parse(readFileSync(path.resolve(".next/server/server-reference-manifest.json"), "utf8")) as {
        node: Record<string, unknown>;
      }
    ).node,
  );

test("whatever is sent to whatever address, nothing is answered with an outage", async () => {
  test.setTimeout(180_000);
  const known = actions();
  const paths = pagePaths();
  expect(known.length).toBeGreaterThan(10);
  const pathsOf = fc
    .tuple(
      fc.constantFrom(...paths),
      fc.array(fc.oneof(values, fc.constant(NONE)), { minLength: 4, maxLength: 4 }),
    )
    .map(([pattern, parts]) => pattern.replace(/\[[^\]]+\]/g, () => parts.pop() || "x"));
  const headers = fc.record(
    {
      "next-action": fc.oneof(
        fc.constantFrom(...known),
        fc.string({ maxLength: 50 }).map(encodeURIComponent),
      ),
      "content-type": fc.constantFrom(
        "text/plain;charset=UTF-8",
        "application/json",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
      ),
      origin: fc.constantFrom(`http://${host()}`, "null", "http://"),
      cookie: values.map(
        (value) => `visit=${value}; next-auth.session-token=${value}; staff.session-token=${value}`,
      ),
      rsc: fc.constant("1"),
      "next-router-state-tree": fc.oneof(values, fc.constant(encodeURIComponent('["",{}]'))),
      accept: fc.constantFrom("text/x-component", "text/html", "text/event-stream"),
      authorization: values.map((value) => `Bearer ${value}`),
      "if-none-match": values,
      range: fc.constantFrom("bytes=5-1", "bytes=99999-", "x"),
    },
    { requiredKeys: [] },
  );
  const bodies = fc.oneof(
    fc.json(),
    texts,
    fc.array(fc.tuple(values, values)).map((pairs) => pairs.map((pair) => pair.join("=")).join("&")),
    fc
      .tuple(fc.constantFrom("0", "1_email", "$ACTION_ID_x", "revision", "__proto__"), texts)
      .map(
        ([name, value]) =>
          `--x\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n--x--\r\n`,
      ),
    fc.array(fc.jsonValue(), { maxLength: 5 }).map((args) => JSON.stringify(args)),
  );
  const queries = fc.array(
    fc.tuple(
      fc.constantFrom("notice", "view", "q", "list", "step", "waiting", "done", "callbackUrl", "when"),
      values,
    ),
    { maxLength: 3 },
  );
  const requests = fc.record({
    method: fc.constantFrom("GET", "POST", "HEAD", "PUT", "DELETE", "OPTIONS"),
    path: pathsOf,
    queries,
    headers,
    body: bodies,
  });
  const found = await fc.check(
    fc.asyncProperty(requests, async ({ method, path: where, queries: asked, headers: sent, body }) => {
      const query = asked.map((pair) => pair.join("=")).join("&");
      const request = {
        method,
        path: query ? `${where}?${query}` : where,
        headers: sent as Record<string, string>,
        ...(method === "GET" || method === "HEAD" ? {} : { body: body.toWellFormed() }),
      };
      const { status } = await sendRaw(request);
      expect(status, JSON.stringify(request).slice(0, 2000)).toBeLessThan(500);
    }),
    { seed: 12, numRuns: Number(process.env.FUZZ_RUNS ?? 600), endOnFailure: true },
  );
  expect(found.failed ? String(found.errorInstance) : "").toBe("");
});
