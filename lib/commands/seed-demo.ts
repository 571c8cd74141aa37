import { ensureDealer, ensureVehicleModels } from "@/lib/data/demo";
import { keyedHash } from "@/lib/data/personal-data";
import { vehicleCatalogue } from "@/lib/domain/vehicle-catalogue";
import { env } from "@/lib/env";
import { hashPassword } from "@/lib/password/password-hash";
import { createContract, reissueEntry, showCheckCode } from "./contracts";

const DEALER = { code: "demo", name: "トヨタモビリティ見本 文京店", phone: "0312345678" };
const STAFF = { name: "見本 花子", email: "staff@demo.example" };
const ORDER = {
  orderNumber: "DEMO-0001",
  modelCode: "bz4x",
  grade: "Z",
  colour: "プラチナホワイトパールマイカ",
};

export type Demo = {
  staff: { email: string; password: string };
  apiKey: string;
  entryUrl: string;
  checkCode: string;
};

/**
 * Seeds the vehicle catalogue, the demo dealer with one member of staff and an API key, and one contract.
 * Password and key are derived from the installation's own secret: the same on every start, different everywhere.
 */
export async function seedDemo(): Promise<Demo> {
  const password = `demo-${keyedHash("demo", "staff-password").slice(0, 12)}`;
  const apiKey = `demo_${keyedHash("demo", "api-key")}`;
  await ensureVehicleModels(vehicleCatalogue);
  const passwordHash = () => hashPassword(password);
  const { dealerId, staffId } = await ensureDealer(DEALER, { ...STAFF, passwordHash }, apiKey);

  const by = { actor: "service", staffId: null } as const;
  const contract = await createContract({ dealerId, ...ORDER }, 24, by);
  if (contract.status === "unknown-model") throw new Error(`the catalogue lacks ${ORDER.modelCode}`);
  // A QR that has expired since the last start is renewed, so that the printed address always works.
  if (!contract.expiresAt || contract.expiresAt <= new Date()) await reissueEntry(dealerId, contract.id, by);
  const { entryToken } = await createContract({ dealerId, ...ORDER }, 24, by).then((again) =>
    again.status === "unknown-model" ? { entryToken: null } : again,
  );
  const checkCode = await showCheckCode(contract.id, staffId);
  const entryUrl = `${env().APP_URL}/start/${entryToken}`;
  return { staff: { email: STAFF.email, password }, apiKey, entryUrl, checkCode };
}
