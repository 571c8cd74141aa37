import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect } from "@playwright/test";

export type Demo = {
  frontUrl: string;
  consoleUrl: string;
  staff: { email: string; password: string };
  apiKey: string;
  entryUrl: string;
  checkCode: string;
  reviewer: { email: string; password: string };
  registry: DemoVehicle[];
  mailboxUrl: string;
  smtpUrl: string;
  cardSandboxUrl: string;
};

/** A vehicle the registry's stand-in knows, and as whom to apply for it. */
export type DemoVehicle = {
  about: string;
  outcome: string;
  chassisNumber: string;
  plate: { region: string; classNumber: string; kana: string; serial: string };
  applicant?: { kind: "individual" | "corporate"; [field: string]: string };
};

/** What the started service says about itself. */
export function demo(): Demo {
  return JSON.parse(readFileSync(path.join(process.env.DATA_DIR ?? ".data", "demo.json"), "utf8"));
}

export type Contract = { id: string; orderNumber: string; entryUrl: string; checkCode: string };

/** A new contract of a dealer, the demo's by default, made as the dealer's own system makes it. */
export async function newContract(
  request: APIRequestContext,
  modelCode = "bz4x",
  kinds: Partial<Record<"buyer" | "user", { kind: "individual" | "corporate" }>> = {},
  apiKey = demo().apiKey,
  orderNumber = `T-${randomUUID().slice(0, 13)}`,
): Promise<Contract> {
  const response = await request.post("/api/v1/contracts", {
    headers: { authorization: `Bearer ${apiKey}` },
    data: { orderNumber, vehicle: { modelCode, grade: "Z", colour: "ブラック" }, ...kinds },
  });
  expect(response.status()).toBe(201);
  return { orderNumber, ...(await response.json()) };
}

export type Mail = { to: string; subject: string; text: string; html: string; at: string };

/** The newest mail to an address whose subject contains a text; waits until it is there. */
export async function mailTo(
  request: APIRequestContext,
  to: string,
  subject: string,
  after = "",
): Promise<Mail> {
  let found: Mail | undefined;
  await expect(async () => {
    found = (await mailsTo(request, to, subject)).find((mail) => mail.at > after);
    expect(found, `mail「${subject}」to ${to}`).toBeDefined();
  }).toPass({ timeout: 60_000 });
  return found as Mail;
}

/** The mails an address got whose subject contains a text, the newest first. */
export async function mailsTo(request: APIRequestContext, to: string, subject: string): Promise<Mail[]> {
  const response = await request.get(`${demo().mailboxUrl}?format=json&to=${encodeURIComponent(to)}`);
  return ((await response.json()) as Mail[]).filter((mail) => mail.subject.includes(subject));
}

/** How many mails an address got. */
export async function mailCount(request: APIRequestContext, to: string): Promise<number> {
  return (await mailsTo(request, to, "")).length;
}

/** The code a mail carries. */
export function codeIn(mail: Mail): string {
  return /\b\d{6}\b/.exec(mail.text)?.[0] ?? "";
}

/** The first link a mail carries. */
export function linkIn(mail: Mail): string {
  return /https?:\/\/\S+/.exec(mail.text)?.[0] ?? "";
}

/** An address nobody else uses. */
export function newAddress(): string {
  return `kyaku-${randomUUID()}@example.com`;
}

/** A contract as the dealer's own system reads it. */
export async function readContract(request: APIRequestContext, id: string): Promise<unknown> {
  const headers = { authorization: `Bearer ${demo().apiKey}` };
  return (await request.get(`/api/v1/contracts/${id}`, { headers })).json();
}
