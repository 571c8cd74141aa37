import { demo } from "../support/service";
import { expect, test } from "../support/story";

const vehicle = { modelCode: "crown" };
const headers = () => ({ authorization: `Bearer ${demo().apiKey}` });

test("the same order number gives the same contract", async ({ request }) => {
  const data = { orderNumber: `A-${crypto.randomUUID().slice(0, 8)}`, vehicle };
  const answers = await Promise.all(
    [1, 2, 3, 4].map(() => request.post("/api/v1/contracts", { headers: headers(), data })),
  );
  const statuses = answers.map((answer) => answer.status()).sort();
  expect(statuses).toEqual([200, 200, 200, 201]);
  const bodies = await Promise.all(answers.map((answer) => answer.json()));
  expect(new Set(bodies.map(({ id }) => id)).size).toBe(1);
  expect(new Set(bodies.map(({ entryUrl }) => entryUrl)).size).toBe(1);
  expect(bodies[0].checkCode).toMatch(/^\d{4}$/);
  expect(Date.parse(bodies[0].expiresAt)).toBeGreaterThan(Date.now());
});

test("problems are RFC 9457 documents", async ({ request }) => {
  const post = (data: unknown, more: Record<string, string> = headers()) =>
    request.post("/api/v1/contracts", { headers: more, data });
  const cases = [
    {
      answer: await post(
        { orderNumber: "A-1", vehicle },
        { authorization: "Bearer wrong-key-wrong-key-wrong" },
      ),
      status: 401,
    },
    { answer: await post({ orderNumber: "A-1", vehicle }, {}), status: 401 },
    { answer: await post({ orderNumber: "", vehicle }), status: 400 },
    { answer: await post({ orderNumber: "A-1", vehicle, extra: 1 }), status: 400 },
    { answer: await post({ orderNumber: "A-1", vehicle: { modelCode: "no-such-car" } }), status: 422 },
    { answer: await post("{", { ...headers(), "content-type": "application/json" }), status: 400 },
    { answer: await post("x", { ...headers(), "content-type": "text/plain" }), status: 415 },
    { answer: await post({ orderNumber: "A-1", vehicle: { modelCode: "x".repeat(20_000) } }), status: 413 },
    { answer: await request.get("/api/v1/contracts/1", { headers: headers() }), status: 404 },
  ];
  for (const { answer, status } of cases) {
    expect(answer.status()).toBe(status);
    expect(answer.headers()["content-type"]).toContain("application/problem+json");
    const problem = await answer.json();
    expect(problem.status).toBe(status);
    expect(JSON.stringify(problem)).not.toMatch(/at .*\.[jt]s/);
  }
});

test("the description is OpenAPI 3.1 and names every answer", async ({ request }) => {
  const document = await (await request.get("/api/v1/openapi.json")).json();
  expect(document.openapi).toMatch(/^3\.1/);
  const { post } = document.paths["/api/v1/contracts"];
  expect(Object.keys(post.responses)).toEqual(expect.arrayContaining(["200", "201", "400", "401", "422"]));
  expect(document.components.schemas.NewContract.required).toEqual(["orderNumber", "vehicle"]);
});
