import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { refusalOf, tidyHeaders } from "../../scripts/request-gate.mjs";

/** What the gate says of a post to the shop's front page. */
function refusal(headers: Record<string, string>, { behindProxy = false, url = "/" } = {}): number | null {
  const request = { method: "POST", url, headers: { host: "shop.example", ...headers } };
  return refusalOf(request as unknown as IncomingMessage, behindProxy);
}

describe("whose post it is", () => {
  test("a page of ours may post, whatever the case of its host", () => {
    expect(refusal({ origin: "https://shop.example" })).toBeNull();
    expect(refusal({ origin: "https://shop.example", host: "SHOP.example" })).toBeNull();
    expect(refusal({})).toBeNull();
  });

  test.each(["null", "x", "", "https://", "https://evil.example", "https://shop.example.evil.example"])(
    "a post from the origin %j is refused",
    (origin) => expect(refusal({ origin })).toBe(403),
  );

  test("the host the balancer was asked for counts behind a proxy, and only there", () => {
    const headers = {
      origin: "https://shop.example",
      host: "10.0.0.7:3000",
      "x-forwarded-host": "shop.example",
    };
    expect(refusal(headers, { behindProxy: true })).toBeNull();
    expect(refusal(headers)).toBe(403);
  });

  test("a key of the API does not open the pages to other sites", () => {
    const headers = { origin: "https://evil.example", authorization: "Bearer x" };
    expect(refusal(headers, { url: "/api/v1/contracts" })).toBeNull();
    expect(refusal(headers, { url: "/after-delivery" })).toBe(403);
  });
});

test("what does not say how long it is, or is too long, is not read", () => {
  expect(refusal({ "transfer-encoding": "chunked" })).toBe(411);
  expect(refusal({ "content-length": String(100 * 2 ** 20) })).toBe(413);
  expect(refusal({ "content-length": "1e3x" })).toBe(400);
});

test("what only a proxy may say is taken away where there is none", () => {
  const headers = { "x-forwarded-host": "evil.example", "x-forwarded-proto": "https", range: "bytes=9-1" };
  const behind = { ...headers };
  tidyHeaders(headers, false);
  expect(headers).toEqual({});
  tidyHeaders(behind, true);
  expect(behind).toEqual({ "x-forwarded-host": "evil.example", "x-forwarded-proto": "https" });
});
