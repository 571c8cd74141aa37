import { openConsole } from "../support/console";
import { sql } from "../support/database";
import { readPdf } from "../support/pdf";
import { newAddress, newContract } from "../support/service";
import { asRegisteredBuyer } from "../support/set-up";
import { expect, test } from "../support/story";

test("staff open the leaflet of a contract", async ({ page, request, browser, baseURL }) => {
  const contract = await newContract(request);
  await asRegisteredBuyer(page, request, contract, newAddress());
  const console = await openConsole(browser);
  await console.goto(`/dealer/contracts/${contract.id}`);
  const link = console.getByRole("link", { name: /ご契約者さまへのご案内（PDF/ });
  const answer = await console.request.get((await link.getAttribute("href")) ?? "");
  expect(answer.status()).toBe(200);
  const headers = answer.headers();
  expect(headers["content-type"]).toBe("application/pdf");
  expect(headers["cache-control"]).toBe("no-store");
  expect(headers["content-disposition"]).toMatch(/^inline; /);
  expect(decodeURIComponent(headers["content-disposition"] ?? "")).toContain(
    `ご契約者さまへのご案内_${contract.orderNumber}.pdf`,
  );
  const { text } = await readPdf(await answer.body());
  for (const part of ["豊田 太郎 様", contract.orderNumber, "bZ4X"]) expect(text[0]).toContain(part);
  expect(text[1]).toContain(`${baseURL}/after-delivery`);
  await console.context().close();
});

test("a kei vehicle's leaflet sends to the dealer", async ({ request, browser }) => {
  const contract = await newContract(request, "pixis");
  const console = await openConsole(browser);
  const answer = await console.request.get(`/dealer/contracts/${contract.id}/leaflet`);
  const { text, links } = await readPdf(await answer.body());
  expect(text[1]).toContain("軽自動車をご契約のお客さまへ");
  expect(links).toEqual([]);
  await console.context().close();
});

test("another dealer's leaflet is answered like none, and nobody gets one unsigned", async ({
  request,
  browser,
}) => {
  const [dealer, foreign] = [crypto.randomUUID(), crypto.randomUUID()];
  await sql(
    "INSERT INTO dealer (id, code, name, phone) VALUES ($1::uuid, $1::text, 'よその店', '0300000000')",
    [dealer],
  );
  await sql(
    "INSERT INTO contract (id, dealer_id, order_number, model_code, keep_until) VALUES ($1, $2, 'X-1', 'crown', now() + interval '30 days')",
    [foreign, dealer],
  );
  const console = await openConsole(browser);
  for (const id of [foreign, crypto.randomUUID(), "none"]) {
    const answer = await console.request.get(`/dealer/contracts/${id}/leaflet`);
    expect(answer.status()).toBe(404);
    expect((await answer.body()).subarray(0, 4).toString()).not.toBe("%PDF");
  }
  const own = await newContract(request);
  const unsigned = await request.get(`/dealer/contracts/${own.id}/leaflet`, { maxRedirects: 0 });
  expect(unsigned.status()).toBe(307);
  expect(unsigned.headers().location).toContain("/dealer/sign-in");
  await console.context().close();
});
