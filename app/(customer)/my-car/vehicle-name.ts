import type { OwnedVehicle } from "@/lib/data/owner-requests";
import { plateText } from "@/lib/domain/number-plate";
import { vehicleNameOf } from "@/lib/domain/vehicle-names";
import { copy } from "./copy.ja";

/** What a vehicle is called in the list: its name where the number tells it, and its plate. */
export function vehicleTitle({ vehicle }: Pick<OwnedVehicle, "vehicle">): string {
  if (!vehicle) return copy.unnamed;
  return [vehicleNameOf(vehicle.chassisNumber), plateText(vehicle.plate)].filter(Boolean).join("　");
}
