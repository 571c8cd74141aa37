// The demo's data and what to open.
import { spawnSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import QRCode from "qrcode";
import { CannotStart, ROOT } from "./environment.mjs";
import { bin } from "./prepare.mjs";

/** Seeds the demo dealer; what is there stays. */
export async function seed(/** @type {import("./environment.mjs").Environment} */ env) {
  const result = spawnSync(bin("tsx"), ["prisma/seed.ts"], {
    cwd: ROOT,
    encoding: "utf8",
    env: { ...process.env, ...env },
  });
  const line = result.stdout?.trim().split("\n").at(-1) ?? "";
  if (result.status !== 0) throw new CannotStart(`The demo data could not be made.\n${result.stderr}`);
  return JSON.parse(line);
}

/** Prints what to open and writes the same facts to demo.json. */
export async function announce(seeded, mailboxUrl, env) {
  const urls = { frontUrl: `${env.APP_URL}/`, consoleUrl: `${env.APP_URL}/dealer` };
  const cardSandboxUrl = env.CARD_SANDBOX_URL ?? null;
  const facts = { ...urls, ...seeded, mailboxUrl, smtpUrl: env.SMTP_URL, cardSandboxUrl };
  fs.writeFileSync(path.join(env.DATA_DIR, "demo.json"), `${JSON.stringify(facts, null, 2)}\n`, {
    mode: 0o600,
  });
  console.log(`
Front page       ${facts.frontUrl}
Dealer console   ${facts.consoleUrl}   ${facts.staff.email} / ${facts.staff.password}
Mailbox          ${mailboxUrl ?? "(SMTP_URL)"}
Card provider    ${cardSandboxUrl ? `${cardSandboxUrl}/   (sandbox: lists its test cards)` : "Stripe"}
API key          ${facts.apiKey}
A contract       ${facts.entryUrl}
Check code       ${facts.checkCode}

${await QRCode.toString(facts.entryUrl, { type: "terminal", small: true })}
Ctrl-C stops all of it.`);
}
