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

/** A vehicle the registry's stand-in knows for each way a request can go. */
function oneOfEachOutcome(registry) {
  return ["approved", "desk", "refused"]
    .flatMap((outcome) => registry.find((vehicle) => vehicle.outcome === outcome) ?? [])
    .map(({ outcome, chassisNumber, plate, applicant }) => {
      const { region, classNumber, kana, serial } = plate;
      const who = applicant ? `   ${applicant.lastName ?? ""}${applicant.firstName ?? applicant.name}` : "";
      return `  ${outcome.padEnd(15)}${chassisNumber}   ${region} ${classNumber} ${kana} ${serial}${who}`;
    })
    .join("\n");
}

/** Prints what to open and writes the same facts to demo.json. */
export async function announce(seeded, mailboxUrl, env) {
  const urls = {
    frontUrl: `${env.APP_URL}/`,
    consoleUrl: `${env.APP_URL}/dealer`,
    reviewUrl: `${env.APP_URL}/review`,
    afterDeliveryUrl: `${env.APP_URL}/after-delivery`,
  };
  const cardSandboxUrl = env.CARD_SANDBOX_URL ?? null;
  const facts = { ...urls, ...seeded, mailboxUrl, smtpUrl: env.SMTP_URL, cardSandboxUrl };
  // Moved there whole: whoever waits for the file never reads half of it.
  const file = path.join(env.DATA_DIR, "demo.json");
  fs.writeFileSync(`${file}.new`, `${JSON.stringify(facts, null, 2)}\n`, { mode: 0o600 });
  fs.renameSync(`${file}.new`, file);
  console.log(`
Front page       ${facts.frontUrl}
Dealer console   ${facts.consoleUrl}   ${facts.staff.email} / ${facts.staff.password}
Review desk      ${facts.reviewUrl}   ${facts.reviewer.email} / ${facts.reviewer.password}
Mailbox          ${mailboxUrl ?? "(SMTP_URL)"}
Card provider    ${cardSandboxUrl ? `${cardSandboxUrl}/   (sandbox: lists its test cards)` : "Stripe"}
API key          ${facts.apiKey}
A contract       ${facts.entryUrl}
Check code       ${facts.checkCode}
After delivery   ${facts.afterDeliveryUrl}   (vehicles to try it with, by outcome: "registry" in demo.json)
${oneOfEachOutcome(facts.registry)}

${await QRCode.toString(facts.entryUrl, { type: "terminal", small: true })}
Ctrl-C stops all of it.`);
}
