import { env, sandboxEnabled } from "@/lib/env";
import { chooseVehicleRegistry } from "@/lib/ports/vehicle-registry/choose";
import type { VehicleRegistry } from "@/lib/ports/vehicle-registry/port";

let chosen: VehicleRegistry | undefined;

/** The registry of vehicles this installation asks. */
export function vehicleRegistry(): VehicleRegistry {
  chosen ??= chooseVehicleRegistry({ ...env(), sandboxes: sandboxEnabled });
  return chosen;
}
