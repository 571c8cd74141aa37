import http from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answerFailuresWithPage } from "../../scripts/failure-pages.mjs";

let server: http.Server;
let origin: string;

/** A server whose every answer is the outage Next leaves behind, with the content type the path names. */
beforeAll(async () => {
  server = http.createServer((request, response) => {
    answerFailuresWithPage(request, response, "0000-1111");
    response.statusCode = 500;
    const type = decodeURIComponent((request.url ?? "/").slice(1));
    if (type) response.setHeader("content-type", type);
    response.end("Internal Server Error");
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const post = (type: string, headers: Record<string, string>) =>
  fetch(`${origin}/${encodeURIComponent(type)}`, { method: "POST", headers });

test.each(["", "text/plain", "text/html; charset=utf-8"])(
  "a form posted without scripts that fails (%j) is answered with a page and a way on",
  async (type) => {
    const answer = await post(type, { accept: "text/html,application/xhtml+xml,*/*;q=0.8" });
    expect(answer.status).toBe(500);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    const page = await answer.text();
    expect(page).toContain("もう一度表示してください");
    expect(page).toContain("0000-1111");
    expect(page).not.toContain("Internal Server Error");
  },
);

test("what a script asked for is left as it is", async () => {
  for (const [type, headers] of [
    ["text/x-component", { accept: "text/x-component", "next-action": "00" }],
    ["", { accept: "text/html", rsc: "1" }],
    ["application/json", { accept: "text/html" }],
    ["text/plain", { accept: "*/*" }],
  ] as [string, Record<string, string>][])
    expect(await (await post(type, headers)).text()).toBe("Internal Server Error");
});
