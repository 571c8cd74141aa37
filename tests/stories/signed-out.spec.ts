import { registerBuyer, signIn } from "../support/customer";
import { sql } from "../support/database";
import { cookiesOf, readForm, sendForm } from "../support/plain-form";
import { demo, newAddress, newContract } from "../support/service";
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

test("a sign-in that ended is none for next-auth either", async ({ page, at, request }) => {
  const email = newAddress();
  await registerBuyer(page, at, request, await newContract(request), email);
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
