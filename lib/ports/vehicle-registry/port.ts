import type { PlateInput } from "@/lib/domain/number-plate";
import type { VehicleUser } from "@/lib/domain/vehicle-user";

/** What the registry says of a vehicle. */
export type RegisteredVehicle = {
  /** The model's code in our vehicle catalogue. */
  modelCode: string;
  modelName: string;
  tConnect: boolean;
  charging: boolean;
  /** 初度登録年月, YYYY-MM. */
  firstRegistration: string;
};

/** Normalised: chassis number as parseChassisNumber, plate as parseNumberPlate give them. */
export type SoughtVehicle = { chassisNumber: string; plate: PlateInput };

/**
 * - `unknown`: no vehicle has this chassis number
 * - `wrong-plate`: the vehicle carries another plate
 * - `kei`: it is a kei vehicle, whose users are not in this registry
 */
export type VehicleLookup =
  | { status: "found"; vehicle: RegisteredVehicle; user: VehicleUser }
  | { status: "unknown" | "wrong-plate" | "kei" };

/** The registry of vehicles and their users (自動車登録ファイル). */
export interface VehicleRegistry {
  /**
   * Looks a vehicle up by chassis number and plate together. Its answer is for the matching and for reviewers; who
   * asked is told nothing of it before the review (a chassis number must not be probed).
   *
   * @throws SystemOutage when there is no answer to rely on; the request waits
   */
  find(sought: SoughtVehicle): Promise<VehicleLookup>;
}
