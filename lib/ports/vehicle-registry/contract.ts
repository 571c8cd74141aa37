import { expect, test } from "vitest";
import { SystemOutage } from "@/lib/ports/system-outage";
import type { VehicleRegistry } from "@/lib/ports/vehicle-registry/port";
import { SANDBOX_CHASSIS, SANDBOX_VEHICLES } from "@/lib/ports/vehicle-registry/sandbox";

/** What every vehicle registry must do, whoever stands behind it. It must know the sandbox's vehicles. */
export function vehicleRegistryContract(registry: () => VehicleRegistry): void {
  const [first] = SANDBOX_VEHICLES;
  const plate = first?.enter.plate ?? { region: "", classNumber: "", kana: "", serial: "" };

  test("a vehicle is found with its user, by chassis number and plate together", async () => {
    expect(await registry().find({ chassisNumber: "MXWH60-4000001", plate })).toEqual({
      status: "found",
      vehicle: {
        modelCode: "prius",
        modelName: "プリウス",
        tConnect: true,
        charging: false,
        firstRegistration: "2026-04",
      },
      user: { kind: "individual", name: "見本 太郎", address: "東京都文京区後楽1-4-18" },
    });
  });

  test("a company comes with its corporate number where the registry has it", async () => {
    const company = SANDBOX_VEHICLES.find(
      ({ registered }) => registered !== null && registered !== "kei" && registered.user.corporateNumber,
    );
    const answer = company && (await registry().find(company.enter));
    expect(answer).toMatchObject({ user: { kind: "corporate", corporateNumber: "2999900000007" } });
  });

  test.each([
    ["region", "練馬"],
    ["classNumber", "331"],
    ["kana", "す"],
    ["serial", "1"],
  ])("another %s is a wrong plate", async (part, value) => {
    const other = { ...plate, [part]: value };
    expect(await registry().find({ chassisNumber: "MXWH60-4000001", plate: other })).toEqual({
      status: "wrong-plate",
    });
  });

  test.each([
    ["MXWH60-4000013", "unknown"],
    ["MXWH60-0000000", "unknown"],
    ["LA350A-4000014", "kei"],
  ])("%s is %s, with nothing else said", async (chassisNumber, status) =>
    expect(await registry().find({ chassisNumber, plate })).toEqual({ status }),
  );

  test("a slow answer is an answer", async () => {
    const answer = await registry().find({ chassisNumber: SANDBOX_CHASSIS.slow, plate });
    expect(answer).toMatchObject({ status: "found" });
  });

  test.each(["timeout", "misconfigured"] as const)("%s is an outage", async (reason) => {
    const outage = await registry()
      .find({ chassisNumber: SANDBOX_CHASSIS[reason], plate })
      .catch((error: unknown) => error);
    expect(outage).toBeInstanceOf(SystemOutage);
    expect(outage).toMatchObject({ system: "vehicle registry", reason });
  });
}
