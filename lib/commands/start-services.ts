import { recordEvent } from "@/lib/data/events";
import { findByServicesToken, type ServedRegistration } from "@/lib/data/services-tokens";
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
  const served = await findByServicesToken(token);
  return served && reach(served, visitToken);
}

async function reach(
  { id: registrationId, keepUntil }: ServedRegistration,
  visitToken: string | null,
): Promise<StartedServices> {
  return inTransaction(async (tx) => {
    const visit = await openVisit(tx, visitToken, keepUntil);
    if ((await grantAccess(tx, visit.id, registrationId)) === "new") {
      const detail = { role: "owner", phones: await countVisits(tx, registrationId) };
      const event = { contractId: null, registrationId, actor: "customer", detail } as const;
      await recordEvent(tx, { ...event, type: "registration-joined" });
    }
    return { registrationId, visit };
  });
}
