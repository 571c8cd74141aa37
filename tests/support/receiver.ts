import { createHmac } from "node:crypto";
import { createServer, type IncomingHttpHeaders, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { expect, type Page } from "@playwright/test";
import { press } from "./customer";
import { sql } from "./database";

export type Message = {
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
};

export type Receiver = {
  url: string;
  messages: Message[];
  /** What it answers from now on: a status, or nothing at all. */
  answer: (status: number | "hang") => void;
  close: () => void;
};

/** A dealer's own system, which takes webhooks. */
export async function startReceiver(): Promise<Receiver> {
  const messages: Message[] = [];
  const held: ServerResponse[] = [];
  let next: number | "hang" = 204;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks).toString("utf8");
    messages.push({ path: request.url ?? "", headers: request.headers, body });
    if (next === "hang") held.push(response);
    else response.writeHead(next, next === 302 ? { location: "/elsewhere" } : {}).end();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`,
    messages,
    answer: (status) => {
      next = status;
      if (status !== "hang") for (const response of held.splice(0)) response.writeHead(status).end();
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** Sets a receiver up on the console's settings. Returns the secret it shows. */
export async function setUpReceiver(console: Page, url: string): Promise<string> {
  await console.goto("/dealer/settings");
  await console.getByLabel("通知先のURL").fill(url);
  await press(console, "通知の設定を保存する");
  await expect(console.getByText("通知の設定を保存しました。")).toBeVisible();
  return shownSecret(console);
}

/** The secret the settings show. */
export async function shownSecret(console: Page): Promise<string> {
  await console.getByText("署名の鍵を表示").click();
  return console.getByLabel("署名の鍵", { exact: true }).inputValue();
}

/** What a receiver's own code does: the signatures that match, by Standard Webhooks' rules. */
export function matchingSignatures({ headers, body }: Message, secret: string): number {
  expect(Math.abs(Date.now() / 1000 - Number(headers["webhook-timestamp"]))).toBeLessThan(300);
  const key = Buffer.from(secret.replace(/^whsec_/, ""), "base64");
  const signed = `${headers["webhook-id"]}.${headers["webhook-timestamp"]}.${body}`;
  const expected = `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
  return String(headers["webhook-signature"])
    .split(" ")
    .filter((signature) => signature === expected).length;
}

/** Lets the time until a message's next attempt pass; `attempts` were made before it. */
export async function letRetryCome(id: string, attempts: number | null = null): Promise<void> {
  const due = () =>
    sql(
      `SELECT graphile_worker.reschedule_jobs(array[j.id], run_at => now(), attempts => $2::int)
       FROM graphile_worker.jobs j WHERE j.key = $1 AND j.locked_at IS NULL AND j.attempts > 0`,
      [`webhook:${id}`, attempts],
    );
  await expect.poll(async () => (await due()).length).toBe(1);
}
