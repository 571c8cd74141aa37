import { setTimeout as wait } from "node:timers/promises";
import type {
  CorporateLookup,
  CorporateRecord,
  CorporateRegistry,
} from "@/lib/ports/corporate-registry/port";
import rows from "@/lib/ports/corporate-registry/sandbox-records.json";
import { SystemOutage } from "@/lib/ports/system-outage";

/**
 * Numbers that let every outcome be tried. Their check digits are right, but no registry office has the code 9999, so
 * that none of them can ever belong to a corporation; what they answer with is invented.
 */
export const SANDBOX_NUMBERS = {
  /** No answer until the time is up, then an outage. */
  timeout: "8999900000001",
  /** Found, after three seconds. */
  slow: "7999900000002",
  /** Found, with a character the registry had to replace. */
  substituted: "6999900000003",
  /** Merged into the corporation `slow`. */
  merged: "5999900000004",
  /** Turned away at once, as with an application id the registry does not know. */
  misconfigured: "4999900000005",
  /** Found; the company whose vehicle the vehicle registry's sandbox knows by this number. */
  demonstration: "2999900000007",
} as const;

const TIMEOUT_MS = 5_000;
const SLOW_MS = 3_000;

function invented(number: string, name: string, kana: string): CorporateRecord {
  const address = {
    postalCode: "1000001",
    prefecture: "東京都",
    city: "千代田区",
    street: "千代田０丁目０番０号",
  };
  return { number, name, kana, kind: "301", ...address };
}

const slow = invented(SANDBOX_NUMBERS.slow, "株式会社見本ゆっくり", "ミホンユックリ");
const substituted = invented(SANDBOX_NUMBERS.substituted, "株式会社見本〓屋", "ミホンヤ");
const demonstration: CorporateRecord = {
  ...invented(SANDBOX_NUMBERS.demonstration, "株式会社見本自動車", "ミホンジドウシャ"),
  ...{ postalCode: "4718571", prefecture: "愛知県", city: "豊田市", street: "トヨタ町１番地" },
};
const merged = invented(SANDBOX_NUMBERS.merged, "株式会社見本合併", "ミホンガッペイ");

/**
 * A registry without network for demonstrations and tests.
 *
 * sandbox-records.json holds true records: number, name, reading and head office of listed companies from the
 * Financial Services Agency's EDINET code list (its date is `asOf`; 丁目 in digits as the registry writes it, the
 * postal code that of the town), the others from answers of the registry's own Web-API.
 * @param pause how to let time pass, in milliseconds
 */
export function sandboxCorporateRegistry(
  pause: (milliseconds: number) => Promise<unknown> = wait,
): CorporateRegistry {
  const answers = new Map<string, CorporateLookup>();
  const found = (record: CorporateRecord, substitutedCharacters = false) =>
    answers.set(record.number, { status: "found", record, asOf: rows.asOf, substitutedCharacters });

  for (const record of rows.found as CorporateRecord[]) found(record);
  for (const row of rows.closed) {
    answers.set(row.record.number, {
      status: "closed",
      record: row.record as CorporateRecord,
      closedOn: row.closedOn,
      cause: "liquidated",
    });
  }
  found(demonstration);
  found(slow);
  found(substituted, true);
  answers.set(merged.number, {
    status: "closed",
    record: merged,
    closedOn: "2024-04-01",
    cause: "merged",
    successor: slow.number,
  });

  return {
    async findByNumber(number) {
      if (number === SANDBOX_NUMBERS.misconfigured)
        throw new SystemOutage("corporate registry", "misconfigured", "404");
      if (number === SANDBOX_NUMBERS.timeout) {
        await pause(TIMEOUT_MS);
        throw new SystemOutage("corporate registry", "timeout");
      }
      if (number === SANDBOX_NUMBERS.slow) await pause(SLOW_MS);
      return answers.get(number) ?? { status: "not-found" };
    },
  };
}
