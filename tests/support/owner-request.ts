import { execFile } from "node:child_process";
import { randomInt } from "node:crypto";
import { promisify } from "node:util";
import { expect } from "@playwright/test";
import type { PlateInput } from "../../lib/domain/number-plate";
import type { Identity } from "../../lib/domain/party";
import { sql } from "./database";
import { type DemoVehicle, demo, newAddress } from "./service";

export type Wanted = {
  email: string;
  identity: Identity;
  vehicle: { chassisNumber: string; plate: PlateInput };
  /** How long ago it was submitted. */
  daysAgo: number;
  /** By an account that is there already. */
  accountId?: string;
  /** With a mail that failed for good, and unmatched. */
  failedMail?: boolean;
};
export type Made = { requestId: string; registrationId: string; accountId: string; email: string };

/** Numbers the registry's stand-in answers slowly, and not at all (lib/ports/vehicle-registry/sandbox.ts). */
export const SLOW = "MXWH60-9900001";
export const DOWN = "MXWH60-9900003";

/** The seeded vehicle whose description begins so, as one of its sisters nobody else tries. */
export function seeded(about: string) {
  const vehicle = demo().registry.find((one) => one.about.startsWith(about));
  if (!vehicle) throw new Error(`no seeded vehicle: ${about}`);
  const { chassisNumber, plate } = vehicle;
  const sister = String(randomInt(1, 10_000)).padStart(4, "0");
  return {
    vehicle: { chassisNumber: chassisNumber.replace(/-40000/, `-4${sister}`), plate },
    identity: identityOf(vehicle.applicant),
  };
}

function identityOf(applicant: DemoVehicle["applicant"]): Identity {
  const who = applicant ?? demo().registry[0]?.applicant;
  const contact = { contactPhone: "0312345678", mobilePhone: "09011223344" };
  return (
    who?.kind === "corporate"
      ? { ...who, ...contact, department: "", departmentKana: "", contactName: "", contactNameKana: "" }
      : { ...who, ...contact, gender: "unstated", birthDate: "1990-04-01" }
  ) as Identity;
}

/** Requests as owners submit them, by the description of the seeded vehicle each is for. */
export async function ownerRequests(
  wanted: readonly (Partial<Wanted> & { about: string })[],
): Promise<Made[]> {
  const all = wanted.map(({ about, ...given }) => ({
    ...seeded(about),
    email: newAddress(),
    daysAgo: 0,
    ...given,
  }));
  const run = promisify(execFile);
  const { stdout } = await run(
    "node_modules/.bin/tsx",
    ["tests/support/make-owner-requests.ts", JSON.stringify(all)],
    { env: { ...process.env, SMTP_URL: demo().smtpUrl } },
  );
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "");
}

/** One request, see `ownerRequests`. */
export async function ownerRequest(about: string, given: Partial<Wanted> = {}): Promise<Made> {
  const [made] = await ownerRequests([{ about, ...given }]);
  if (!made) throw new Error("nothing was made");
  return made;
}

/** Waits until a request is in a state, and returns its row. */
export async function untilState({ requestId }: Made, state: string): Promise<Record<string, unknown>> {
  const read = async () => (await sql("SELECT * FROM owner_request WHERE id = $1", [requestId]))[0] ?? {};
  await expect.poll(async () => (await read()).state, { timeout: 60_000 }).toBe(state);
  return read();
}

/** A request that waits at the desk. */
export async function waitingCase(about: string, given: Partial<Wanted> = {}): Promise<Made> {
  const made = await ownerRequest(about, given);
  await untilState(made, "waiting");
  return made;
}

/** What happened to a request, oldest first. */
export async function eventsOf({ registrationId }: Made): Promise<string[]> {
  const rows = await sql("SELECT type FROM event WHERE registration_id = $1 ORDER BY id", [registrationId]);
  return rows.map(({ type }) => String(type));
}
