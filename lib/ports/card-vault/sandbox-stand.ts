import { EventEmitter, once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { CardOutcome, Provider } from "@/lib/ports/card-vault/contract";
import { sandboxCardVault } from "@/lib/ports/card-vault/sandbox";
import { enterAndRegister, SandboxVisitor } from "@/lib/ports/card-vault/sandbox-visitor";
import { startCardSandbox } from "@/scripts/card-sandbox.mjs";
import { PASSCODE, TEST_CARDS } from "@/scripts/card-sandbox-cards.mjs";
import { signature } from "@/scripts/card-sandbox-webhooks.mjs";

export const SECRET = "a-secret-of-the-sandbox-in-tests";

type Posted = { rawBody: string; headers: Headers; status: number };

/** The number of a test card by its name. */
export function numberOf(name: string): string {
  return TEST_CARDS.find((card) => card.name === name)?.number ?? "";
}

/** The sandbox provider on a free port, a place that takes its notifications, and a clock to turn. */
export async function startSandboxStand() {
  const directory = mkdtempSync(path.join(tmpdir(), "card-sandbox-"));
  const clock = { ahead: 0 };
  const now = () => Date.now() + clock.ahead;
  const posted: Posted[] = [];
  const arrivals = new EventEmitter();
  /** What the next notifications are answered with; 200 afterwards. */
  const answers: number[] = [];
  const receiver = createServer(async (request, response) => {
    let rawBody = "";
    for await (const chunk of request) rawBody += chunk;
    const status = answers.shift() ?? 200;
    posted.push({ rawBody, headers: new Headers(request.headers as Record<string, string>), status });
    response.writeHead(status).end();
    arrivals.emit("one");
  });
  await new Promise<void>((ready) => receiver.listen(0, "127.0.0.1", ready));
  const webhookUrl = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  const start = (port = 0) => startCardSandbox({ directory, port, secret: SECRET, webhookUrl, now });
  let sandbox = await start();
  const url = sandbox.url;
  const control = (what: string, body: object = {}, secret = SECRET) =>
    fetch(`${url}/control/${what}`, {
      method: "POST",
      headers: { authorization: `Bearer ${secret}` },
      body: JSON.stringify(body),
    });

  /** Those about an attempt, once there are so many. */
  async function arrived(attemptId: string, count = 1): Promise<Posted[]> {
    for (;;) {
      const found = posted.filter(({ rawBody }) => rawBody.includes(`"${attemptId}"`));
      if (found.length >= count) return found;
      await once(arrivals, "one");
    }
  }

  const vault = sandboxCardVault({ url, secret: SECRET });
  const provider: Provider = {
    vault,
    async enterCard({ redirectUrl }, outcome: CardOutcome) {
      const visitor = await new SandboxVisitor().open(redirectUrl);
      if (visitor.title !== "クレジットカード情報の入力") return;
      await enterAndRegister(visitor, numberOf(outcome));
      if (visitor.asksForPasscode) await visitor.press("認証する", { passcode: PASSCODE });
    },
    async timeOut(setupId) {
      clock.ahead = 61 * 60_000;
      await vault.findSetup(setupId);
      clock.ahead = 0;
    },
    notification: async (attemptId) => (await arrived(attemptId))[0] as Posted,
    sign: (body, secondsAgo) =>
      new Headers({ "card-sandbox-signature": signature(body, SECRET, Date.now() - secondsAgo * 1_000) }),
    down: async (on) => void (await control("outage", { on })),
  };
  return {
    provider,
    url,
    directory,
    clock,
    answers,
    posted,
    arrived,
    control,
    restart: async () => {
      await sandbox.stop();
      sandbox = await start(Number(new URL(url).port));
    },
    stop: async () => {
      await sandbox.stop();
      receiver.closeAllConnections();
      await new Promise((closed) => receiver.close(closed));
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
