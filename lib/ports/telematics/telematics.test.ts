import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { STAND_IN_KEY } from "@/lib/ports/json-stand-in";
import { SystemOutage } from "@/lib/ports/system-outage";
import { chooseTelematics } from "@/lib/ports/telematics/choose";
import { CONTRACT_SECONDS, CONTRACT_START, telematicsContract } from "@/lib/ports/telematics/contract";
import { httpTelematics } from "@/lib/ports/telematics/http";
import { telematicsContract as openApi } from "@/lib/ports/telematics/openapi";
import { SANDBOX_LINES, sandboxTelematics } from "@/lib/ports/telematics/sandbox";
import { startTelematicsStandIn } from "@/lib/ports/telematics/stand-in";
import { SANDBOX_VEHICLES } from "@/lib/ports/vehicle-registry/sandbox";

let time = CONTRACT_START;
const options = { seconds: CONTRACT_SECONDS, now: () => time };
const setTime = (seconds: number) => {
  time = CONTRACT_START + seconds * 1000;
};
const line = {
  id: "00000000-0000-4000-8000-00000000ffff",
  chassisNumber: "MXWH60-4000001",
  requestedAt: new Date(CONTRACT_START),
  attempt: 1,
};
beforeEach(() => setTime(0));

describe("sandbox", () => {
  telematicsContract(() => sandboxTelematics(options), setTime);

  test("every process, and one that has just started, tells the same of a request", async () => {
    setTime(70);
    const answers = [sandboxTelematics(options), sandboxTelematics(options)].map((one) =>
      one.lineState(line),
    );
    expect(await Promise.all(answers)).toEqual([
      { status: "opening", progress: 70 },
      { status: "opening", progress: 70 },
    ]);
  });

  test("without a delay a line is open at once; a clock that runs behind is at the beginning", async () => {
    expect(await sandboxTelematics({ ...options, seconds: 0 }).lineState(line)).toEqual({ status: "open" });
    setTime(-5);
    expect(await sandboxTelematics(options).lineState(line)).toEqual({ status: "opening", progress: 0 });
  });

  test("its failing vehicles can be applied for", () => {
    const known = SANDBOX_VEHICLES.map(({ enter }) => enter.chassisNumber);
    const { outage: _, ...failing } = SANDBOX_LINES;
    expect(known).toEqual(expect.arrayContaining(Object.values(failing)));
  });
});

describe("HTTP", () => {
  let centre: Awaited<ReturnType<typeof startTelematicsStandIn>>;
  const telematics = (key = STAND_IN_KEY) => httpTelematics({ url: centre.url, key, timeoutMs: 1_000 });
  beforeAll(async () => {
    centre = await startTelematicsStandIn(options);
  });
  afterAll(() => centre.stop());

  telematicsContract(telematics, setTime);

  test("asks what its contract describes, with our id in the address and the vehicle in the body", async () => {
    await telematics().openLine(line);
    await telematics().lineState(line);
    await telematics().checkVehicle(line);
    const asked = centre.asked.slice(-3);
    expect(asked).toEqual([
      { method: "PUT", path: `/v1/lines/${line.id}`, body: { chassisNumber: line.chassisNumber } },
      { method: "GET", path: `/v1/lines/${line.id}`, body: undefined },
      { method: "POST", path: `/v1/lines/${line.id}/check`, body: undefined },
    ]);
    for (const { method, path } of asked) {
      const described = (openApi.paths as Record<string, object>)[path.replace(line.id, "{id}")];
      expect(described).toHaveProperty(method.toLowerCase());
    }
  });

  test("a line nobody requested, an unknown key and an unreadable answer are outages", async () => {
    const outageOf = (answer: Promise<unknown>) => answer.catch((error: unknown) => error as SystemOutage);
    const unasked = { ...line, id: "00000000-0000-4000-8000-00000000fffe" };
    expect(await outageOf(telematics().lineState(unasked))).toMatchObject({
      reason: "misconfigured",
      code: "404",
    });
    expect(await outageOf(telematics("other").lineState(line))).toMatchObject({
      reason: "misconfigured",
      code: "401",
    });
    centre.next({ status: 200, body: { status: "opening", progress: "half" } });
    expect(await outageOf(telematics().lineState(line))).toMatchObject({
      reason: "unreadable",
      code: "progress",
    });
  });

  test("tries once more after a broken connection", async () => {
    centre.next("hang-up");
    expect(await telematics().openLine(line)).toEqual({ status: "accepted" });
  });
});

describe("choice", () => {
  const rest = { TELEMATICS_SANDBOX_SECONDS: 0, sandboxes: (name: string) => name === "telematics" };

  test("with address and key, that centre; without either, only the sandbox that was asked for", async () => {
    expect(await chooseTelematics(rest).lineState(line)).toEqual({ status: "open" });
    const other = chooseTelematics({ ...rest, TELEMATICS_URL: "http://127.0.0.1:1", TELEMATICS_KEY: "k" });
    await expect(other.lineState(line)).rejects.toBeInstanceOf(SystemOutage);
  });

  test("never the sandbox in silence", () => {
    expect(() => chooseTelematics({ ...rest, sandboxes: () => false })).toThrow("TELEMATICS_URL is missing");
    const half = { ...rest, TELEMATICS_URL: "https://centre.example" };
    expect(() => chooseTelematics(half)).toThrow("TELEMATICS_KEY is missing");
  });
});
