import { signIn } from "../support/customer";
import { sql } from "../support/database";
import { cookiesOf, readForm, sendForm } from "../support/plain-form";
import { demo, newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";

test("signed out is signed out: a copied cookie opens nothing, and next-auth knows it too", async () => {
  const origin = process.env.APP_URL ?? "";
  const signedIn = cookiesOf(
    await sendForm(await readForm(`${origin}/dealer/sign-in`, "ログイン"), demo().staff),
  );
  const opened = () => fetch(`${origin}/dealer`, { headers: { cookie: signedIn }, redirect: "manual" });
  expect((await opened()).status).toBe(200);
  const csrf = await fetch(`${origin}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const out = await fetch(`${origin}/api/auth/signout`, {
    method: "POST",
    redirect: "manual",
    headers: {
      cookie: `${signedIn}; ${cookiesOf(csrf)}`,
      "content-type": "application/x-www-form-urlencoded",
      origin,
    },
    body: new URLSearchParams({ csrfToken, callbackUrl: "//evil.example" }),
  });
  expect(out.headers.get("location") ?? "").not.toContain("evil");
  expect((await opened()).status).not.toBe(200);
  for (const callbackUrl of ["http://localhost.evil.example/", "//evil.example", "javascript:alert(1)"]) {
    const page = await fetch(`${origin}/api/auth/signin?callbackUrl=${encodeURIComponent(callbackUrl)}`, {
      redirect: "manual",
    });
    expect(page.status, callbackUrl).toBeLessThan(500);
    expect(page.headers.get("location") ?? "").not.toContain("evil");
  }
  const odd = await fetch(`${origin}/api/auth/callback/credentials`, {
    method: "POST",
    redirect: "manual",
    headers: { "content-type": "application/json", origin },
    body: JSON.stringify({ csrfToken, email: { a: 1 }, password: "x" }),
  });
  expect(odd.status).toBe(400);
});

test("next-auth answers its own addresses only, and none with an outage", async () => {
  const origin = process.env.APP_URL ?? "";
  const answers: Record<string, number> = {
    "GET callback/credentials": 405,
    "GET callback/credentials/x": 404,
    "GET callback/nobody": 404,
    "POST csrf": 405,
    "POST session/x": 404,
    "GET verify-request": 404,
    "GET session/x": 404,
    "GET __proto__": 404,
    "GET session": 200,
    "GET signin?callbackUrl=a": 302,
    "GET signin?callbackUrl=%2F&callbackUrl=b": 302,
    "GET signout": 302,
  };
  const got: Record<string, number> = {};
  for (const asked of Object.keys(answers)) {
    const [method = "", path = ""] = asked.split(" ");
    const answer = await fetch(`${origin}/api/auth/${path}`, {
      method,
      redirect: "manual",
      headers: { origin },
    });
    got[asked] = answer.status;
  }
  expect(got).toEqual(answers);
});

test("a sign-in that ended is none for next-auth either", async ({ page, request }) => {
  const email = newAddress();
  await asRegisteredBuyer(page, request, await newContract(request), email);
  const registration = page.url().split("/")[4];
  const session = () => page.request.get("/api/auth/session").then((answer) => answer.json());
  await page.goto("/my-car");
  if (page.url().endsWith("/sign-in")) {
    await signIn(page, email);
    await expect(page).toHaveURL(/\/my-car$/);
  }
  expect(await session()).toHaveProperty("expires");
  await sql(
    "UPDATE session SET ended_at = now() WHERE account_id = (SELECT account_id FROM registration WHERE id = $1)",
    [registration],
  );
  expect(await session()).not.toHaveProperty("expires");
});
