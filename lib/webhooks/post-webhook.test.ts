import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";

let server: Server | undefined;

/** A receiver on this machine. Returns its port. */
async function listen(receive: RequestListener): Promise<number> {
  const started = createServer(receive);
  server = started;
  await new Promise<void>((done) => started.listen(0, "127.0.0.1", done));
  return (started.address() as AddressInfo).port;
}

/** The module as an installation with these sandboxes runs it. */
async function postIn(sandboxes: string) {
  vi.resetModules();
  const key = Buffer.alloc(32, 1).toString("base64");
  const environment = {
    DATABASE_URL: "postgres://x",
    SMTP_URL: "smtp://x",
    APP_URL: "http://localhost:3000",
    NEXTAUTH_SECRET: "x".repeat(32),
    DATA_KEYS: `1:${key}`,
    LOOKUP_KEY: key,
    // The other outside systems a process asks for at its start stand in.
    SANDBOXES: `vehicle-registry,telematics,${sandboxes}`,
  };
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  return import("./post-webhook");
}

afterEach(() => {
  vi.unstubAllEnvs();
  server?.closeAllConnections();
  server?.close();
  server = undefined;
});

describe("posting a webhook", () => {
  it("hands body and headers over and says what was answered", async () => {
    let seen = "";
    const port = await listen(async (request, response) => {
      for await (const chunk of request) seen += chunk;
      seen += ` ${request.method} ${request.headers["content-type"]} ${request.headers["webhook-id"]}`;
      response.writeHead(202).end("x".repeat(100_000));
    });
    const { accepted, postWebhook } = await postIn("webhook-receiver");
    const answer = await postWebhook(`http://localhost:${port}/`, { "webhook-id": "m1" }, '{"a":"あ"}');
    expect(answer).toEqual({ status: 202, error: null, durationMs: expect.any(Number) });
    expect(accepted(answer)).toBe(true);
    expect(seen).toBe('{"a":"あ"} POST application/json m1');
  });

  it("follows no redirect", async () => {
    const paths: string[] = [];
    const port = await listen((request, response) => {
      paths.push(request.url ?? "");
      response.writeHead(307, { location: "/other" }).end();
    });
    const { accepted, postWebhook } = await postIn("webhook-receiver");
    const answer = await postWebhook(`http://127.0.0.1:${port}/first`, {}, "{}");
    expect(answer.status).toBe(307);
    expect(accepted(answer)).toBe(false);
    expect(paths).toEqual(["/first"]);
  });

  it("gives up on a receiver that does not answer", async () => {
    const port = await listen(() => {});
    const { postWebhook } = await postIn("webhook-receiver");
    expect(await postWebhook(`http://127.0.0.1:${port}/`, {}, "{}", 100)).toMatchObject({
      status: null,
      error: "timeout",
    });
  });

  it("says why nothing was answered", async () => {
    const port = await listen((request) => request.socket.destroy());
    const { postWebhook } = await postIn("webhook-receiver");
    expect(await postWebhook(`http://127.0.0.1:${port}/`, {}, "{}")).toMatchObject({ error: "ECONNRESET" });
  });

  it("connects to no address of our own network, by name or by number", async () => {
    let connected = 0;
    const port = await listen((_, response) => response.end());
    server?.on("connection", () => {
      connected += 1;
    });
    const { postWebhook } = await postIn("");
    for (const host of ["localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "10.0.0.1"]) {
      const answer = await postWebhook(`http://${host}:${port}/`, {}, "{}");
      expect(answer, host).toMatchObject({ status: null, error: "address-refused" });
    }
    expect(connected).toBe(0);
  });
});
