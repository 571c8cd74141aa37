import { httpVehicleRegistry } from "@/lib/ports/vehicle-registry/http";
import type { VehicleRegistry } from "@/lib/ports/vehicle-registry/port";
import { sandboxVehicleRegistry } from "@/lib/ports/vehicle-registry/sandbox";

/**
 * The registry this installation uses: the one at VEHICLE_REGISTRY_URL, else the sandbox, but only when it was asked
 * for by name. There is no silent way from the one to the other.
 *
 * @param env.sandboxes whether the stand-in of that name was asked for
 * @throws Error where there is neither, naming what is missing
 */
export function chooseVehicleRegistry(env: {
  VEHICLE_REGISTRY_URL?: string | undefined;
  VEHICLE_REGISTRY_KEY?: string | undefined;
  sandboxes: (name: string) => boolean;
}): VehicleRegistry {
  const [url, key] = [env.VEHICLE_REGISTRY_URL?.trim(), env.VEHICLE_REGISTRY_KEY?.trim()];
  if (url && key) return httpVehicleRegistry({ url, key });
  if (!url && !key && env.sandboxes("vehicle-registry")) return sandboxVehicleRegistry();
  throw new Error(
    `${url ? "" : "VEHICLE_REGISTRY_URL is missing. "}${key ? "" : "VEHICLE_REGISTRY_KEY is missing. "}` +
      "For a demonstration name the sandbox instead: SANDBOXES=vehicle-registry.",
  );
}
