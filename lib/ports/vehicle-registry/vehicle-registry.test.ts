import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { parseChassisNumber } from "@/lib/domain/chassis-number";
import { parseCorporateNumber } from "@/lib/domain/corporate-number";
import { matchUser } from "@/lib/domain/matching/match-user";
import { parseNumberPlate } from "@/lib/domain/number-plate";
import type { Identity } from "@/lib/domain/party";
import { lookUpPostalCode } from "@/lib/domain/postal-directory";
import { vehicleNameOf } from "@/lib/domain/vehicle-names";
import { STAND_IN_KEY, startJsonStandIn } from "@/lib/ports/json-stand-in";
import { SystemOutage } from "@/lib/ports/system-outage";
import { soughtSchema } from "@/lib/ports/vehicle-registry/answer";
import { chooseVehicleRegistry } from "@/lib/ports/vehicle-registry/choose";
import { vehicleRegistryContract } from "@/lib/ports/vehicle-registry/contract";
import { httpVehicleRegistry } from "@/lib/ports/vehicle-registry/http";
import { vehicleRegistryContract as openApi } from "@/lib/ports/vehicle-registry/openapi";
import type { VehicleLookup } from "@/lib/ports/vehicle-registry/port";
import { SANDBOX_VEHICLES, sandboxVehicleRegistry } from "@/lib/ports/vehicle-registry/sandbox";
import catalogue from "@/prisma/catalogue.json";

const PRIUS = SANDBOX_VEHICLES[0]?.enter ?? {
  chassisNumber: "",
  plate: { region: "", classNumber: "", kana: "", serial: "" },
};

describe("sandbox", () => {
  const pauses: number[] = [];
  const registry = sandboxVehicleRegistry(async (milliseconds) => pauses.push(milliseconds));
  vehicleRegistryContract(() => registry);

  test("slow takes three seconds, a timeout five", () =>
    expect(new Set(pauses)).toEqual(new Set([3_000, 5_000])));

  test("the sisters of a seeded vehicle go as it does", async () => {
    const sister = PRIUS.chassisNumber.replace("-40000", "-41234");
    expect(await registry.find({ ...PRIUS, chassisNumber: sister })).toEqual(await registry.find(PRIUS));
    const stranger = PRIUS.chassisNumber.replace("-40000", "-51234");
    expect(await registry.find({ ...PRIUS, chassisNumber: stranger })).toEqual({ status: "unknown" });
  });

  describe.each(SANDBOX_VEHICLES)("$about", ({ outcome, enter, applicant, registered }) => {
    test(`is ${outcome}`, async () => {
      const answer = await registry.find(enter);
      expect(decided(answer, applicant as Identity | undefined)).toBe(outcome);
    });

    test("can be typed in, and is true in form", () => {
      expect(parseChassisNumber(enter.chassisNumber)).toMatchObject({ ok: true, value: enter.chassisNumber });
      expect(parseNumberPlate(enter.plate)).toMatchObject({ ok: true, value: enter.plate });
      const [town] = applicant ? lookUpPostalCode(applicant.postalCode) : [];
      if (town) expect(applicant?.address).toContain(`${town.prefecture}${town.city}`);
      if (registered === null || registered === "kei") return;
      const { modelCode: code, modelName: name, tConnect, charging } = registered.vehicle;
      expect(catalogue.vehicles).toContainEqual(
        expect.objectContaining({ code, name, tConnect, charging, kei: false }),
      );
      expect(vehicleNameOf(enter.chassisNumber)).toContain(name.split(" ")[0]);
      const number = registered.user.corporateNumber;
      if (number) expect(parseCorporateNumber(number)).toMatchObject({ ok: true });
    });
  });
});

/** As the matching decides: full match, refusal, or the desk for all between. */
function decided(answer: VehicleLookup, applicant: Identity | undefined): string {
  if (answer.status !== "found") return "refused";
  if (!applicant) throw new Error("a found vehicle is nothing without somebody who applies");
  const whole = { birthDate: "1990-04-01", ...applicant } as Identity;
  return matchUser(whole, answer.user).result === "same" ? "approved" : "desk";
}

describe("HTTP", () => {
  let standIn: Awaited<ReturnType<typeof startJsonStandIn>>;
  const sandbox = sandboxVehicleRegistry(async () => {});
  const registry = (key = STAND_IN_KEY) => httpVehicleRegistry({ url: standIn.url, key, timeoutMs: 1_000 });
  const outageOf = async (answer: Promise<VehicleLookup>) => {
    const error = await answer.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SystemOutage);
    return error as SystemOutage;
  };

  beforeAll(async () => {
    standIn = await startJsonStandIn(async ({ method, path, body }) => {
      const described = (openApi.paths as Record<string, object>)[path] ?? {};
      const sought = soughtSchema.safeParse(body);
      if (!(method.toLowerCase() in described)) return { status: 404, body: {} };
      if (!sought.success) return { status: 400, body: {} };
      return { status: 200, body: await sandbox.find(sought.data) };
    });
  });
  afterAll(() => standIn.stop());

  vehicleRegistryContract(registry);

  test("asks in the body, never in the address", async () => {
    await registry().find({ ...PRIUS, plate: { ...PRIUS.plate, display: "品川 330 さ 10-01" } as never });
    expect(standIn.asked.at(-1)).toEqual({ method: "POST", path: "/v1/vehicles/find", body: PRIUS });
  });

  test.each([
    ["a 503", { status: 503, body: {} }],
    ["a broken connection", "hang-up" as const],
  ])("tries once more after %s", async (_, failure) => {
    standIn.next(failure);
    expect(await registry().find(PRIUS)).toMatchObject({ status: "found" });
  });

  test("gives up after the second failure", async () => {
    standIn.next({ status: 500, body: {} }, { status: 502, body: {} });
    expect(await outageOf(registry().find(PRIUS))).toMatchObject({ reason: "refused", code: "502" });
    standIn.next("hang-up", "hang-up");
    expect(await outageOf(registry().find(PRIUS))).toMatchObject({ reason: "network" });
  });

  test("does not ask again when it is turned away", async () => {
    const before = standIn.asked.length;
    expect(await outageOf(registry("another key").find(PRIUS))).toMatchObject({
      reason: "misconfigured",
      code: "401",
    });
    standIn.next({ status: 429, body: {} });
    expect(await outageOf(registry().find(PRIUS))).toMatchObject({ reason: "refused", code: "429" });
    expect(standIn.asked.length).toBe(before + 2);
  });

  test.each([
    ["a page of HTML", "<html><body>ただいまメンテナンス中です</body></html>"],
    ["nothing", ""],
    ["a status it does not have", { status: "sold" }],
    ["a vehicle without a user", { status: "found", vehicle: {} }],
  ])("%s is unreadable", async (_, body) => {
    standIn.next({ status: 200, body });
    expect(await outageOf(registry().find(PRIUS))).toMatchObject({ reason: "unreadable" });
  });

  test("the key shows in no error, nor is it carried to another address", async () => {
    const elsewhere = { status: 302, body: "", headers: { location: "https://elsewhere.example/" } };
    standIn.next(elsewhere, elsewhere);
    const outages = [
      await outageOf(registry().find(PRIUS)),
      await outageOf(registry("another-key").find(PRIUS)),
    ];
    for (const outage of outages)
      expect(`${outage.stack} ${outage.cause} ${JSON.stringify(outage)}`).not.toMatch(
        /key-of|another-key|MXWH60/,
      );
    expect(outages.map(({ reason }) => reason)).toEqual(["network", "misconfigured"]);
  });

  test("is asked over https only", () => {
    expect(() => httpVehicleRegistry({ url: "http://registry.example", key: "k" })).toThrow("https");
  });
});

describe("choice", () => {
  const named = (name: string) => name === "vehicle-registry";

  test("with address and key, that registry; without either, only the sandbox that was asked for", async () => {
    expect(await chooseVehicleRegistry({ sandboxes: named }).find(PRIUS)).toMatchObject({ status: "found" });
    const other = chooseVehicleRegistry({
      VEHICLE_REGISTRY_URL: "http://127.0.0.1:1",
      VEHICLE_REGISTRY_KEY: "k",
      sandboxes: named,
    });
    await expect(other.find(PRIUS)).rejects.toBeInstanceOf(SystemOutage);
  });

  test("never the sandbox in silence", () => {
    expect(() => chooseVehicleRegistry({ sandboxes: () => false })).toThrow(
      "VEHICLE_REGISTRY_URL is missing",
    );
    const half = { VEHICLE_REGISTRY_URL: "https://registry.example", sandboxes: named };
    expect(() => chooseVehicleRegistry(half)).toThrow("VEHICLE_REGISTRY_KEY is missing");
  });
});
