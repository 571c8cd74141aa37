import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { chooseCorporateRegistry } from "@/lib/ports/corporate-registry/choose";
import { corporateRegistryContract } from "@/lib/ports/corporate-registry/contract";
import { ntaCorporateRegistry } from "@/lib/ports/corporate-registry/nta";
import { APP_ID, startNtaStandIn } from "@/lib/ports/corporate-registry/nta-stand-in";
import type { CorporateLookup } from "@/lib/ports/corporate-registry/port";
import { SANDBOX_NUMBERS, sandboxCorporateRegistry } from "@/lib/ports/corporate-registry/sandbox";
import rows from "@/lib/ports/corporate-registry/sandbox-records.json";
import { SystemOutage } from "@/lib/ports/system-outage";
import { SANDBOX_VEHICLES } from "@/lib/ports/vehicle-registry/sandbox";

const TOYOTA = "1180301018771";

describe("sandbox", () => {
  const pauses: number[] = [];
  const registry = sandboxCorporateRegistry(async (milliseconds) => pauses.push(milliseconds));
  corporateRegistryContract(() => registry);

  test("its records are true in form: check digit, kana, seven-digit postal code, no number twice", () => {
    const records = [...rows.found, ...rows.closed.map((row) => row.record)];
    expect(records.length).toBeGreaterThan(24);
    expect(new Set(records.map((record) => record.number)).size).toBe(records.length);
    for (const record of records) {
      expect(record.number).toSatisfy(hasRightCheckDigit);
      expect(record.kana).toMatch(/^[ァ-ヶー]+$/);
      expect(record.postalCode).toMatch(/^\d{7}$/);
      expect(record.prefecture).toMatch(/[都道府県]$/);
      expect(record.street).not.toMatch(/[0-9]/);
    }
  });

  test("its special numbers pass the form's check", () => {
    for (const number of Object.values(SANDBOX_NUMBERS)) expect(number).toSatisfy(hasRightCheckDigit);
  });

  test("it knows every company that the vehicle registry's sandbox names by its number", async () => {
    const applicants = SANDBOX_VEHICLES.flatMap(({ applicant }) =>
      applicant?.kind === "corporate" && applicant.corporateNumber ? applicant : [],
    );
    expect(applicants.length).toBeGreaterThan(0);
    for (const { corporateNumber, name, nameKana, postalCode } of applicants)
      expect(await registry.findByNumber(corporateNumber)).toMatchObject({
        status: "found",
        record: { name, kana: nameKana, postalCode },
      });
  });

  test("slow takes three seconds, a timeout five", () => {
    expect(new Set(pauses)).toEqual(new Set([3_000, 5_000]));
  });
});

describe("National Tax Agency", () => {
  let agency: Awaited<ReturnType<typeof startNtaStandIn>>;
  const registry = (appId = APP_ID) => ntaCorporateRegistry({ appId, apiUrl: agency.url, timeoutMs: 1_000 });
  const outageOf = async (answer: Promise<CorporateLookup>) => {
    const error = await answer.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SystemOutage);
    return error as SystemOutage;
  };

  beforeAll(async () => {
    agency = await startNtaStandIn();
  });
  afterAll(() => agency.stop());

  corporateRegistryContract(registry);

  test("asks for one number, UTF-8 CSV, newest row only", async () => {
    await registry().findByNumber(TOYOTA);
    const { pathname, search } = agency.asked.at(-1) ?? new URL("about:blank");
    expect(pathname + search).toBe(`/4/num?id=${APP_ID}&number=${TOYOTA}&type=02&history=0`);
  });

  test.each([
    ["a 503", { status: 503, body: "" }],
    ["a broken connection", "hang-up" as const],
  ])("tries once more after %s", async (_, failure) => {
    agency.next(failure);
    expect(await registry().findByNumber(TOYOTA)).toMatchObject({ status: "found" });
  });

  test("gives up after the second failure", async () => {
    agency.next({ status: 500, body: "" }, { status: 502, body: "" });
    expect(await outageOf(registry().findByNumber(TOYOTA))).toMatchObject({ reason: "refused", code: "502" });
    agency.next("hang-up", "hang-up");
    expect(await outageOf(registry().findByNumber(TOYOTA))).toMatchObject({ reason: "network" });
  });

  test("does not ask again when it is turned away", async () => {
    const before = agency.asked.length;
    agency.next({ status: 429, body: "" });
    expect(await outageOf(registry().findByNumber(TOYOTA))).toMatchObject({ reason: "refused", code: "429" });
    expect(agency.asked.length).toBe(before + 1);
  });

  test("a request it does not accept carries the registry's own error number", async () => {
    const outage = await outageOf(registry().findByNumber("118030101877"));
    expect(outage).toMatchObject({ reason: "misconfigured", code: "400/020" });
  });

  test.each([
    ["a page of HTML", "<html><body>ただいまメンテナンス中です</body></html>"],
    ["nothing", ""],
    [
      "a row about another number",
      '2025-04-18,1,1,1\n1,1130001011420,01,1,2018-07-18,2015-10-05,"任天堂株式会社",,301,"京都府","京都市南区","上鳥羽鉾立町１１番地１",,26,107,6018116,,,,,,,2015-10-05,1,,,,,"ニンテンドウ",0\n',
    ],
    ["a row cut short", `2025-04-18,1,1,1\n1,${TOYOTA},01,1\n`],
  ])("%s is unreadable", async (_, body) => {
    agency.next({ status: 200, body });
    expect(await outageOf(registry().findByNumber(TOYOTA))).toMatchObject({ reason: "unreadable" });
  });

  test("line breaks, commas and quotes inside a field, a byte order mark and a number deleted again", async () => {
    const row = (process: string) =>
      `\uFEFF2019-04-05,1,1,1\r\n1,${TOYOTA},${process},1,2019-04-03,2015-10-05,"株式会社""甲"",乙",,301,"東京都","千代田区","神田\n１番地",,13,101,1010052,,,,,,,2015-10-05,1,,,,,,0\r\n`;
    agency.next({ status: 200, body: row("01") }, { status: 200, body: row("99") });
    expect(await registry().findByNumber(TOYOTA)).toMatchObject({
      status: "found",
      record: { name: '株式会社"甲",乙', street: "神田\n１番地", kana: "" },
    });
    expect(await registry().findByNumber(TOYOTA)).toEqual({ status: "not-found" });
  });

  test("the application id shows in no error, nor is it carried to another address", async () => {
    const elsewhere = { status: 302, body: "", headers: { location: "https://elsewhere.example/" } };
    agency.next(elsewhere, elsewhere);
    const outages = [
      await outageOf(registry().findByNumber(TOYOTA)),
      await outageOf(registry("AnotherId0123").findByNumber(TOYOTA)),
      await outageOf(
        ntaCorporateRegistry({ appId: APP_ID, apiUrl: "http://127.0.0.1:1" }).findByNumber(TOYOTA),
      ),
    ];
    for (const outage of outages) {
      expect(`${outage.stack} ${outage.cause} ${JSON.stringify(outage)}`).not.toMatch(
        /TestId|AnotherId|127\.0\.0\.1/,
      );
    }
    expect(outages.map((outage) => outage.reason)).toEqual(["network", "misconfigured", "network"]);
  });
});

describe("choice", () => {
  const none = () => false;

  test("with an application id, the Agency; without one, only the sandbox that was asked for", async () => {
    const sandbox = chooseCorporateRegistry({ sandboxes: (name) => name === "corporate-registry" });
    expect(await sandbox.findByNumber(TOYOTA)).toMatchObject({ status: "found" });

    const agency = chooseCorporateRegistry({
      NTA_APP_ID: APP_ID,
      NTA_API_URL: "http://127.0.0.1:1",
      sandboxes: () => true,
    });
    await expect(agency.findByNumber(TOYOTA)).rejects.toBeInstanceOf(SystemOutage);
  });

  test("never the sandbox in silence", () => {
    expect(() => chooseCorporateRegistry({ sandboxes: none })).toThrow("NTA_APP_ID is missing");
    expect(() => chooseCorporateRegistry({ NTA_APP_ID: " ", sandboxes: none })).toThrow(
      "NTA_APP_ID is missing",
    );
  });
});

function hasRightCheckDigit(number: string): boolean {
  const digits = [...number].map(Number).reverse();
  const sum = digits.slice(0, 12).reduce((total, digit, at) => total + digit * (at % 2 === 0 ? 1 : 2), 0);
  return digits.length === 13 && digits[12] === 9 - (sum % 9);
}
