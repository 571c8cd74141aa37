import { recordEvent } from "@/lib/data/events";
import { lockRegistration } from "@/lib/data/registration-writes";
import { findByServicesToken } from "@/lib/data/services-tokens";
import { inTransaction } from "@/lib/data/transaction";
import { countVisits, grantAccess, openVisit, type Visit } from "@/lib/data/visits";

type StartedServices = { registrationId: string; visit: Visit };

/**
 * 「お申込みを開始する」 behind the link of an approval mail (5-1/1): lets this browser reach the owner's registration.
 * What it holds is shown to its account only, so a link that went astray opens nothing.
 *
 * @param visitToken the token in this browser's visit cookie, if it has one
 * @returns null where the link starts nothing: unknown, expired or no longer served
 */
export async function startServices(
  token: string,
  visitToken: string | null,
): Promise<StartedServices | null> {
  const found = await findByServicesToken(token);
  if (!found) return null;
  return inTransaction(async (tx) => {
    // The vehicle may change hands meanwhile: what the link leads to is read once more.
    await lockRegistration(tx, found.id);
    const served = await findByServicesToken(token, tx);
    if (!served) return null;
    const registrationId = served.id;
    const visit = await openVisit(tx, visitToken, served.keepUntil);
    if ((await grantAccess(tx, visit.id, registrationId)) === "new") {
      const detail = { role: "owner", phones: await countVisits(tx, registrationId) };
      const event = { contractId: null, registrationId, actor: "customer", detail } as const;
      await recordEvent(tx, { ...event, type: "registration-joined" });
    }
    return { registrationId, visit };
  });
}
