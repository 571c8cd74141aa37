import { readFileSync } from "node:fs";
import { arrive, enterPerson, proveAddress } from "../support/customer";
import { sql } from "../support/database";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";

test("opening the QR's URL changes nothing", async ({ request }) => {
  const contract = await newContract(request);
  for (let n = 0; n < 3; n++) expect((await request.get(contract.entryUrl)).status()).toBe(200);
  const rows = await sql("SELECT count(*)::int AS n FROM registration WHERE contract_id = $1", [contract.id]);
  expect(rows[0]?.n).toBe(0);
});

test("every page carries its policy, and nothing runs outside it", async ({ page, at, request }) => {
  const violations: string[] = [];
  page.on("console", (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });
  const response = await page.goto((await newContract(request)).entryUrl);
  const headers = response?.headers() ?? {};
  const policy = headers["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic'/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe-inline");
  expect(headers["strict-transport-security"]).toContain("max-age=");
  expect(headers["x-content-type-options"]).toBe("nosniff");
  await arrive(page, at, page.url());
  expect(violations).toEqual([]);
});

test("the cookies can't be read by scripts or sent by other sites", async ({ page, request, context }) => {
  await asRegisteredBuyer(page, request, await newContract(request), newAddress());
  const cookies = await context.cookies();
  expect(cookies.map(({ name }) => name).sort()).toEqual(["next-auth.session-token", "visit"]);
  for (const cookie of cookies) {
    expect(cookie.httpOnly).toBe(true);
    expect(cookie.sameSite).toBe("Lax");
  }
});

test("a post from another site is refused", async ({ page, at, request }) => {
  await arrive(page, at, (await newContract(request)).entryUrl);
  const answer = await page.context().request.post(page.url(), {
    headers: { origin: "https://evil.example" },
    multipart: { way: "new" },
  });
  expect(answer.status()).toBe(403);
});

test("somebody else's registration, door and steps are answered like none", async ({
  page,
  at,
  request,
  browser,
}) => {
  await arrive(page, at, (await newContract(request)).entryUrl);
  const foreign = page.url().split("/")[4];
  const stranger = await (await browser.newContext()).newPage();
  await arrive(stranger, at, (await newContract(request)).entryUrl);
  for (const id of [foreign, crypto.randomUUID(), "x", "1%27"]) {
    for (const path of ["", "/vehicle", "/sign-in", "/door", "/account/person"]) {
      const response = await stranger.goto(`/registration/${id}${path}`);
      expect(response?.status(), `${id}${path}`).toBe(404);
    }
  }
  await stranger.context().close();
});

test("neither log nor database shows what a customer entered", async ({ page, at, request }) => {
  const email = newAddress();
  const contract = await newContract(request);
  await arrive(page, at, contract.entryUrl);
  await proveAddress(page, at, request, email);
  await enterPerson(page, at, "with");
  await at(page, "1-1/19-B");
  const secrets = [email, "豊田", "トヨタ タロウ", "後楽", "umi to yama"];
  const log = readFileSync(process.env.SERVICE_LOG ?? "", "utf8");
  const tables = await sql(
    "SELECT table_name FROM information_schema.tables WHERE table_schema IN ('public', 'graphile_worker')",
  );
  for (const { table_name: table } of tables) {
    const schema = (
      await sql("SELECT table_schema FROM information_schema.tables WHERE table_name = $1", [table])
    )[0]?.table_schema;
    const rows = JSON.stringify(await sql(`SELECT * FROM "${schema}"."${table}" t`));
    for (const secret of secrets) {
      // Bytes come as JSON arrays of Buffer objects; texts are compared as they stand.
      if (table === "dealer" || table === "vehicle_model" || table === "staff") continue;
      expect(rows.includes(secret), `${secret} in ${table}`).toBe(false);
    }
  }
  for (const secret of secrets) expect(log.includes(secret), `${secret} in the log`).toBe(false);
  for (const frame of page.frames()) expect(frame.url()).not.toContain(email);
});

test("an address that is none of ours is answered in the customer's words", async ({ page }) => {
  for (const [path, title] of [
    ["/no/such/page", "ページが見つかりません"],
    ["/registration", "ページが見つかりません"],
    ["/dealer/no-such-page", "この画面は表示できません"],
    ["/sandbox/no-such-page", "ページが見つかりません"],
  ] as const) {
    const response = await page.goto(path);
    expect(response?.status(), path).toBe(404);
    await expect(page.getByRole("heading", { level: 1 }), path).toHaveText(title);
  }
});
