import { countAttempt } from "@/lib/data/throttle";
import { env, sandboxEnabled } from "@/lib/env";
import { errorFields, log } from "@/lib/log";
import { chooseCorporateRegistry } from "@/lib/ports/corporate-registry/choose";
import type { CorporateRecord } from "@/lib/ports/corporate-registry/port";
import { SystemOutage } from "@/lib/ports/system-outage";

const PER_REGISTRATION = { count: 20, seconds: 3600 };

export type FoundCorporation = Pick<
  CorporateRecord,
  "number" | "name" | "kana" | "postalCode" | "prefecture" | "city" | "street"
> & { substitutedCharacters: boolean };

export type FindOutcome =
  | { status: "found"; record: FoundCorporation }
  | { status: "not-found" | "closed" | "unavailable" | "throttled" };

let registry: ReturnType<typeof chooseCorporateRegistry> | undefined;

/**
 * Looks a corporation up by its number (1-1/13-C). An outage is an outcome here: the customer types the company in.
 *
 * @param corporateNumber 13 digits with a right check digit
 */
export async function findCorporation(corporateNumber: string, registrationId: string): Promise<FindOutcome> {
  if ((await countAttempt("corporation", registrationId, PER_REGISTRATION)) > 0)
    return { status: "throttled" };
  const { NTA_APP_ID, NTA_API_URL } = env();
  try {
    registry ??= chooseCorporateRegistry({ NTA_APP_ID, NTA_API_URL, sandboxes: sandboxEnabled });
    const found = await registry.findByNumber(corporateNumber);
    if (found.status !== "found") return { status: found.status };
    const { number, name, kana, postalCode, prefecture, city, street } = found.record;
    const { substitutedCharacters } = found;
    return {
      status: "found",
      record: { number, name, kana, postalCode, prefecture, city, street, substitutedCharacters },
    };
  } catch (error) {
    const reason = error instanceof SystemOutage ? error.reason : undefined;
    log("warn", "corporate registry unavailable", { registrationId, reason, ...errorFields(error) });
    return { status: "unavailable" };
  }
}
