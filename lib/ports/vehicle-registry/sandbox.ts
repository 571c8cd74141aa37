import { setTimeout as wait } from "node:timers/promises";
import type { PlateInput } from "@/lib/domain/number-plate";
import type { CorporateIdentity, IndividualIdentity } from "@/lib/domain/party";
import type { VehicleUser } from "@/lib/domain/vehicle-user";
import { SystemOutage } from "@/lib/ports/system-outage";
import type { RegisteredVehicle, VehicleLookup, VehicleRegistry } from "@/lib/ports/vehicle-registry/port";
import rows from "@/lib/ports/vehicle-registry/sandbox-vehicles.json";

type Address = "postalCode" | "address" | "street" | "building";

/** One way an application can go: what to type in, as whom, and what the registry has. */
export type SandboxVehicle = {
  about: string;
  outcome: "approved" | "desk" | "refused";
  enter: { chassisNumber: string; plate: PlateInput };
  /** Who applies; missing where it makes no difference. */
  applicant?:
    | Pick<IndividualIdentity, "kind" | "lastName" | "firstName" | "lastNameKana" | "firstNameKana" | Address>
    | Pick<CorporateIdentity, "kind" | "corporateNumber" | "name" | "nameKana" | Address>;
  registered: { plate: PlateInput; vehicle: RegisteredVehicle; user: VehicleUser } | "kei" | null;
};

/** Seeded vehicles of every outcome, all of them invented. */
export const SANDBOX_VEHICLES = rows.vehicles as readonly SandboxVehicle[];

/** Chassis numbers that let slowness and outages be tried. What `slow` answers with is the first seeded vehicle. */
export const SANDBOX_CHASSIS = {
  /** Found, after three seconds. */
  slow: "MXWH60-9900001",
  /** No answer until the time is up, then an outage. */
  timeout: "MXWH60-9900002",
  /** Turned away at once, as with a key the registry does not know. */
  misconfigured: "MXWH60-9900003",
} as const;

/**
 * The seeded vehicle a number stands for. Each has ten thousand sisters, told apart by the four digits after the 4, so
 * that one outcome can be tried by many: MXWH60-4123401 goes as MXWH60-4000001.
 */
export function seededChassis(chassisNumber: string): string {
  return chassisNumber.replace(/-4\d{4}(\d{2})$/, "-40000$1");
}

const SLOW_MS = 3_000;
const TIMEOUT_MS = 5_000;

/**
 * A registry without network for demonstrations and tests.
 *
 * @param pause how to let time pass, in milliseconds
 */
export function sandboxVehicleRegistry(
  pause: (milliseconds: number) => Promise<unknown> = wait,
): VehicleRegistry {
  const known = new Map(SANDBOX_VEHICLES.map(({ enter, registered }) => [enter.chassisNumber, registered]));
  known.set(SANDBOX_CHASSIS.slow, SANDBOX_VEHICLES[0]?.registered ?? null);

  return {
    async find({ chassisNumber, plate }): Promise<VehicleLookup> {
      if (chassisNumber === SANDBOX_CHASSIS.misconfigured)
        throw new SystemOutage("vehicle registry", "misconfigured", "403");
      if (chassisNumber === SANDBOX_CHASSIS.timeout) {
        await pause(TIMEOUT_MS);
        throw new SystemOutage("vehicle registry", "timeout");
      }
      if (chassisNumber === SANDBOX_CHASSIS.slow) await pause(SLOW_MS);
      const registered = known.get(seededChassis(chassisNumber));
      if (!registered) return { status: "unknown" };
      if (registered === "kei") return { status: "kei" };
      if (!samePlate(plate, registered.plate)) return { status: "wrong-plate" };
      return { status: "found", vehicle: registered.vehicle, user: registered.user };
    },
  };
}

function samePlate(one: PlateInput, other: PlateInput): boolean {
  return (["region", "classNumber", "kana", "serial"] as const).every((part) => one[part] === other[part]);
}
