import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SystemOutage } from "@/lib/ports/system-outage";

export const STAND_IN_KEY = "key-of-the-stand-in";

type Asked = { method: string; path: string; body: unknown };
type Answer = { status: number; body: unknown; headers?: Record<string, string> };

/**
 * A server for tests that speaks JSON as an outside system does, keeps what was asked, and may be told to fail.
 *
 * @param answer what to answer; a `timeout` outage it throws leaves the request without an answer, the code of others is the status
 */
export async function startJsonStandIn(answer: (asked: Asked) => Promise<Answer>) {
  const asked: Asked[] = [];
  const prepared: (Answer | "hang-up")[] = [];
  const server = createServer(async (request, response) => {
    const one = { method: request.method ?? "", path: request.url ?? "", body: await bodyOf(request) };
    asked.push(one);
    const next = prepared.shift();
    if (next === "hang-up") return request.socket.destroy();
    if (next) return send(response, next);
    if (request.headers.authorization !== `Bearer ${STAND_IN_KEY}`)
      return send(response, { status: 401, body: {} });
    try {
      send(response, await answer(one));
    } catch (error) {
      if (!(error instanceof SystemOutage)) send(response, { status: 500, body: {} });
      else if (error.reason !== "timeout") send(response, { status: Number(error.code), body: {} });
    }
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));

  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    /** Answers the next requests with these instead. */
    next: (...answers: (Answer | "hang-up")[]) => prepared.push(...answers),
    stop: () =>
      new Promise<void>((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? undefined : JSON.parse(text);
}

function send(response: ServerResponse, { status, body, headers }: Answer): void {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  response.writeHead(status, { "content-type": "application/json", ...headers }).end(text);
}
