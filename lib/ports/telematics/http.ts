import { jsonSystem } from "@/lib/ports/json-system";
import { acceptedSchema, lineSchema, vehicleCheckSchema } from "@/lib/ports/telematics/answers";
import type { Telematics } from "@/lib/ports/telematics/port";

/** Jobs ask, nobody waits for the answer itself. */
const TIMEOUT_MS = 10_000;

/** A telematics centre that follows the contract in openapi.ts. Addresses hold our request ids only. */
export function httpTelematics(options: { url: string; key: string; timeoutMs?: number }): Telematics {
  const call = jsonSystem({ timeoutMs: TIMEOUT_MS, ...options, system: "telematics" });
  const lineOf = (id: string) => `/v1/lines/${encodeURIComponent(id)}`;
  return {
    openLine: ({ id, chassisNumber }) =>
      call({ method: "PUT", path: lineOf(id), body: { chassisNumber }, answer: acceptedSchema }),
    lineState: ({ id }) => call({ method: "GET", path: lineOf(id), answer: lineSchema }),
    checkVehicle: ({ id }) =>
      call({ method: "POST", path: `${lineOf(id)}/check`, answer: vehicleCheckSchema }),
  };
}
