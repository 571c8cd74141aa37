import type { Page } from "@playwright/test";
import { type RawRequest, sendRaw } from "../support/raw-request";
import { demo, newContract } from "../support/service";
import { expect, test } from "../support/story";

const NONE = "00000000-0000-4000-8000-000000000000";

/** Each was once answered with an outage. */
const ONCE_FAILED: [name: string, request: () => RawRequest, status: number][] = [
  ["a path that is no UTF-8", () => ({ method: "GET", path: "/help/%FF" }), 400],
  ["half a surrogate pair in a path", () => ({ method: "GET", path: "/start/%ED%A0%80" }), 400],
  ["a lone percent sign", () => ({ method: "GET", path: "/api/postal/%25" }), 400],
  ["NUL in a query", () => ({ method: "GET", path: "/dealer?q=%00" }), 400],
  ["NUL in a path", () => ({ method: "GET", path: "/start/%00" }), 400],
  ["TRACE", () => ({ method: "TRACE", path: "/" }), 405],
  ["a made-up method", () => ({ method: "PURGE", path: "/" }), 405],
  [
    "multipart without a boundary",
    () => ({
      method: "POST",
      path: "/after-delivery",
      headers: { "content-type": "multipart/form-data" },
      body: "x",
    }),
    400,
  ],
  [
    "a router state that can't be parsed",
    () => ({ method: "GET", path: "/", headers: { rsc: "1", "next-router-state-tree": "%7B" } }),
    400,
  ],
  [
    "a malformed origin",
    () => ({ method: "POST", path: "/after-delivery", headers: { origin: "x" }, body: "" }),
    403,
  ],
  [
    "an origin of null",
    () => ({ method: "POST", path: "/after-delivery", headers: { origin: "null" }, body: "" }),
    403,
  ],
  [
    "another site's origin",
    () => ({ method: "POST", path: "/", headers: { origin: "https://a.example" } }),
    403,
  ],
  [
    "a body of two megabytes",
    () => ({
      method: "POST",
      path: "/after-delivery",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: `a=${"x".repeat(2_000_000)}`,
    }),
    413,
  ],
];

for (const [name, request, status] of ONCE_FAILED) {
  test(`${name} is answered with ${status}, a sentence and the usual headers`, async () => {
    const answer = await sendRaw(request());
    expect(answer.status).toBe(status);
    if (answer.headers["content-type"]?.startsWith("text/html")) expect(answer.body).toMatch(/。/);
    for (const header of ["content-security-policy", "x-content-type-options", "referrer-policy"])
      expect(answer.headers, header).toHaveProperty(header);
  });
}

test("a body that is announced as 100 MB is refused unread", async () => {
  const answer = await sendRaw({
    method: "POST",
    path: "/",
    headers: { "content-length": String(100 * 2 ** 20) },
  }).catch((error: Error) => error);
  expect(answer).toMatchObject({ status: 413 });
});

test("a range that can't be met gets the whole", async () => {
  const answer = await sendRaw({ method: "GET", path: "/icon.svg", headers: { range: "bytes=9999999-" } });
  expect(answer.status).toBe(200);
});

test("a post of ours behind a balancer is known by the host the balancer was asked for", async () => {
  const headers = { origin: "https://shop.example", "x-forwarded-host": "shop.example" };
  expect((await sendRaw({ method: "POST", path: "/after-delivery", headers, body: "" })).status).toBeLessThan(
    400,
  );
});

test("words every object has are no notices and no steps", async ({ page, request }) => {
  await signInAtWork(page, "/dealer/sign-in", demo().staff);
  const contract = await newContract(request);
  for (const word of ["constructor", "__proto__", "toString", "hasOwnProperty"])
    for (const url of [
      "/dealer",
      `/dealer/contracts/${contract.id}`,
      "/dealer/settings",
      "/dealer/webhooks",
      "/chart",
      "/chart/steps",
    ]) {
      const answer = await page.goto(`${url}?notice=${word}&q=${word}&when=${word}&view=${word}`);
      expect(answer?.status(), `${url} ${word}`).toBe(200);
      expect(await page.innerText("body")).not.toContain("native code");
    }
});

test("texts that are none are refused by the dealer's API", async () => {
  for (const orderNumber of ["A\\u0000B", "A\\ud800B"]) {
    const answer = await sendRaw({
      method: "POST",
      path: "/api/v1/contracts",
      headers: {
        "content-type": "application/json",
        authorization: `Bearer ${demo().apiKey}`,
        "idempotency-key": NONE,
      },
      body: `{"orderNumber":"${orderNumber}","vehicle":{"modelCode":"prius"}}`,
    });
    expect(answer.status, orderNumber).toBe(400);
  }
});

async function signInAtWork(
  page: Page,
  url: string,
  who: { email: string; password: string },
): Promise<void> {
  await page.goto(url);
  await page.getByLabel("メールアドレス").fill(who.email);
  await page.getByLabel("パスワード", { exact: true }).fill(who.password);
  await page.getByRole("button", { name: "ログイン" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("ご契約の一覧");
}
