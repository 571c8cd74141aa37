import { contractStarted } from "@/lib/data/contracts";
import { ensureDealer, ensureReviewer } from "@/lib/data/demo";
import { keyedHash } from "@/lib/data/personal-data";
import { sandboxEnabled } from "@/lib/env";
import { hashPassword } from "@/lib/password/password-hash";
import { SANDBOX_VEHICLES } from "@/lib/ports/vehicle-registry/sandbox";
import { startUrl } from "@/lib/public-urls";
import { type By, createContract, reissueEntry, showCheckCode } from "./contracts";

const DEALER = { code: "demo", name: "トヨタモビリティ見本 文京店", phone: "0312345678" };
const STAFF = { name: "見本 花子", email: "staff@demo.example" };
const REVIEWER = { name: "見本 光", email: "reviewer@demo.example" };
const ORDER = { modelCode: "bz4x", grade: "Z", colour: "プラチナホワイトパールマイカ" };

export type Demo = {
  staff: { email: string; password: string };
  apiKey: string;
  entryUrl: string;
  checkCode: string;
  reviewer: { email: string; password: string };
  /** What to type in after delivery to try each outcome, and as whom. */
  registry: DemoVehicle[];
};

type DemoVehicle = Pick<(typeof SANDBOX_VEHICLES)[number], "about" | "outcome" | "applicant"> &
  (typeof SANDBOX_VEHICLES)[number]["enter"];

/**
 * Seeds the demo dealer with one member of staff and an API key, one contract, and a reviewer. The catalogue has to be
 * there. Passwords and key are derived from the installation's own secret: the same on every start, different everywhere.
 */
export async function seedDemo(): Promise<Demo> {
  const password = `demo-${keyedHash("demo", "staff-password").slice(0, 12)}`;
  const apiKey = `demo_${keyedHash("demo", "api-key")}`;
  const passwordHash = () => hashPassword(password);
  const { dealerId, staffId } = await ensureDealer(DEALER, { ...STAFF, passwordHash }, apiKey);
  const reviewerPassword = `demo-${keyedHash("demo", "reviewer-password").slice(0, 12)}`;
  await ensureReviewer({ ...REVIEWER, passwordHash: () => hashPassword(reviewerPassword) });

  const by = { actor: "service", staffId: null } as const;
  const contract = await freshContract(dealerId, by);
  const checkCode = await showCheckCode(contract.id, staffId);
  const entryUrl = startUrl(contract.entryToken);
  return {
    staff: { email: STAFF.email, password },
    apiKey,
    entryUrl,
    checkCode,
    reviewer: { email: REVIEWER.email, password: reviewerPassword },
    registry: sandboxEnabled("vehicle-registry") ? SANDBOX_VEHICLES.map(demoVehicle) : [],
  };
}

function demoVehicle({ about, outcome, enter, applicant }: (typeof SANDBOX_VEHICLES)[number]): DemoVehicle {
  return { about, outcome, ...enter, ...(applicant ? { applicant } : {}) };
}

/** The first demo contract nobody has started yet, with a QR that lives: the printed address always works. */
async function freshContract(dealerId: string, by: By): Promise<{ id: string; entryToken: string }> {
  for (let n = 1; ; n++) {
    const input = { dealerId, orderNumber: `DEMO-${String(n).padStart(4, "0")}`, ...ORDER };
    const contract = await createContract(input, 24, by);
    if (contract.status === "unknown-model") throw new Error(`the catalogue lacks ${ORDER.modelCode}`);
    if (await contractStarted(contract.id)) continue;
    if (contract.entryToken && contract.expiresAt && contract.expiresAt > new Date()) {
      return { id: contract.id, entryToken: contract.entryToken };
    }
    await reissueEntry(dealerId, contract.id, by);
    n--;
  }
}
