import type { VehicleClass } from "./kei";

/** Whether a vehicle can be registered after delivery: kei vehicles can't (guide 4-1/1). */
export function afterDeliveryRegistration(vehicle: VehicleClass): "allowed" | "blocked" | "ask" {
  if (vehicle === "kei") return "blocked";
  return vehicle === "ambiguous" ? "ask" : "allowed";
}
