import { jsonSystem } from "@/lib/ports/json-system";
import { lookupSchema } from "@/lib/ports/vehicle-registry/answer";
import type { VehicleRegistry } from "@/lib/ports/vehicle-registry/port";

/** Nobody waits for the answer: a job asks. */
const TIMEOUT_MS = 10_000;

/** A vehicle registry that follows the contract in openapi.ts. Chassis number and plate travel in the body only. */
export function httpVehicleRegistry(options: {
  url: string;
  key: string;
  timeoutMs?: number;
}): VehicleRegistry {
  const call = jsonSystem({ timeoutMs: TIMEOUT_MS, ...options, system: "vehicle registry" });
  return {
    find: ({ chassisNumber, plate: { region, classNumber, kana, serial } }) =>
      call({
        method: "POST",
        path: "/v1/vehicles/find",
        body: { chassisNumber, plate: { region, classNumber, kana, serial } },
        answer: lookupSchema,
      }),
  };
}
