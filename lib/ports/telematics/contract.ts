import { expect, test } from "vitest";
import { SystemOutage } from "@/lib/ports/system-outage";
import type { LineRequest, Telematics } from "@/lib/ports/telematics/port";
import { SANDBOX_LINES } from "@/lib/ports/telematics/sandbox";

/** When the contract's requests were made; lines take 100 seconds. */
export const CONTRACT_START = Date.UTC(2026, 10, 1);
export const CONTRACT_SECONDS = 100;
let requests = 0;

/**
 * What every telematics centre must do, whoever stands behind it.
 *
 * @param setTime lets that many seconds pass since CONTRACT_START
 */
export function telematicsContract(telematics: () => Telematics, setTime: (seconds: number) => void): void {
  const request = (chassisNumber: string, attempt = 1): LineRequest => {
    const id = `00000000-0000-4000-8000-${String(++requests).padStart(12, "0")}`;
    return { id, chassisNumber, attempt, requestedAt: new Date(CONTRACT_START) };
  };
  const opened = async (line: LineRequest) => {
    setTime(0);
    await telematics().openLine(line);
    return line;
  };

  test("a line opens step by step", async () => {
    const line = await opened(request("MXWH60-4000001"));
    expect(await telematics().lineState(line)).toEqual({ status: "opening", progress: 0 });
    setTime(42.5);
    expect(await telematics().lineState(line)).toEqual({ status: "opening", progress: 42 });
    setTime(100);
    expect(await telematics().lineState(line)).toEqual({ status: "open" });
    expect(await telematics().checkVehicle(line)).toEqual({ status: "ok" });
  });

  test("asking twice is asking once", async () => {
    const line = request("MXWH60-4000001");
    setTime(0);
    expect(await telematics().openLine(line)).toEqual({ status: "accepted" });
    setTime(50);
    expect(await telematics().openLine(line)).toEqual({ status: "accepted" });
    expect(await telematics().lineState(line)).toEqual({ status: "opening", progress: 50 });
  });

  test.each([
    [SANDBOX_LINES.vehicleOff, "vehicle-off"],
    [SANDBOX_LINES.outOfRange, "out-of-range"],
    [SANDBOX_LINES.notEquipped, "not-equipped"],
  ])("%s fails: %s", async (chassisNumber, reason) => {
    const line = await opened(request(chassisNumber));
    setTime(100);
    expect(await telematics().lineState(line)).toEqual({ status: "failed", reason });
  });

  test("a vehicle that was switched on since opens at the second request", async () => {
    await opened(request(SANDBOX_LINES.vehicleOff));
    const line = await opened(request(SANDBOX_LINES.vehicleOff, 2));
    setTime(100);
    expect(await telematics().lineState(line)).toEqual({ status: "open" });
  });

  test.each([
    [SANDBOX_LINES.otherVehicle, "other-vehicle"],
    [SANDBOX_LINES.stillContracted, "still-contracted"],
  ])("%s does not fit: %s", async (chassisNumber, reason) => {
    const line = await opened(request(chassisNumber));
    setTime(100);
    expect(await telematics().lineState(line)).toEqual({ status: "open" });
    expect(await telematics().checkVehicle(line)).toEqual({ status: "mismatch", reason });
  });

  test("an outage is an exception", async () => {
    const outage = await telematics()
      .openLine(request(SANDBOX_LINES.outage))
      .catch((error: unknown) => error);
    expect(outage).toBeInstanceOf(SystemOutage);
    expect(outage).toMatchObject({ system: "telematics", reason: "refused", code: "503" });
  });
}
