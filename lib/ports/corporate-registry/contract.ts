import { expect, test } from "vitest";
import type { CorporateRegistry } from "@/lib/ports/corporate-registry/port";
import { SANDBOX_NUMBERS } from "@/lib/ports/corporate-registry/sandbox";
import { SystemOutage } from "@/lib/ports/system-outage";

/** What every registry must do, whoever stands behind it. It must know the sandbox's records and numbers. */
export function corporateRegistryContract(registry: () => CorporateRegistry): void {
  test("a registered corporation is found with its head office", async () => {
    expect(await registry().findByNumber("1180301018771")).toEqual({
      status: "found",
      record: {
        number: "1180301018771",
        name: "トヨタ自動車株式会社",
        kana: "トヨタジドウシャ",
        kind: "301",
        postalCode: "4710826",
        prefecture: "愛知県",
        city: "豊田市",
        street: "トヨタ町１番地",
      },
      asOf: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
      substitutedCharacters: false,
    });
  });

  test("a state organ has its own kind", async () => {
    const answer = await registry().findByNumber("7000012050002");
    expect(answer).toMatchObject({ status: "found", record: { name: "国税庁", kind: "101" } });
  });

  test("a replaced character is reported", async () => {
    const answer = await registry().findByNumber(SANDBOX_NUMBERS.substituted);
    expect(answer).toMatchObject({ status: "found", substitutedCharacters: true });
  });

  test("a wound-up company is closed, with the date", async () => {
    const answer = await registry().findByNumber("1010001012570");
    expect(answer).toMatchObject({
      status: "closed",
      record: { name: "三井物産グローバル投資株式会社" },
      closedOn: "2022-01-19",
      cause: "liquidated",
    });
    expect(answer).not.toHaveProperty("successor");
  });

  test("a merged company names its successor", async () => {
    const answer = await registry().findByNumber(SANDBOX_NUMBERS.merged);
    expect(answer).toMatchObject({ status: "closed", cause: "merged", successor: SANDBOX_NUMBERS.slow });
  });

  test.each([
    ["9234567890123", "right in form, never assigned"],
    ["5111101000006", "excluded from search at its own request"],
  ])("%s is not found (%s)", async (number) => {
    expect(await registry().findByNumber(number)).toEqual({ status: "not-found" });
  });

  test("a slow answer is an answer", async () => {
    expect(await registry().findByNumber(SANDBOX_NUMBERS.slow)).toMatchObject({ status: "found" });
  });

  test("no answer in time is an outage", async () => {
    const outage = await registry()
      .findByNumber(SANDBOX_NUMBERS.timeout)
      .catch((error: unknown) => error);
    expect(outage).toBeInstanceOf(SystemOutage);
    expect(outage).toMatchObject({ reason: "timeout" });
  });

  test("an application that is not known is an outage of our making", async () => {
    const outage = await registry()
      .findByNumber(SANDBOX_NUMBERS.misconfigured)
      .catch((error: unknown) => error);
    expect(outage).toBeInstanceOf(SystemOutage);
    expect(outage).toMatchObject({ reason: "misconfigured" });
  });
}
