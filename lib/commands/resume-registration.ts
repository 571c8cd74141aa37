import { recordEvent } from "@/lib/data/events";
import { heldRegistration } from "@/lib/data/registration-writes";
import { inTransaction } from "@/lib/data/transaction";
import { countVisits, grantAccess, openVisit } from "@/lib/data/visits";
import { resumeOwner, type Started } from "./start-owner";

/**
 * Lets a browser that just signed in go on with a registration of that account, begun in another one: the bank's or
 * the mail's browser has the address, but not the visit.
 *
 * @returns null where the account holds no such live registration: unknown, foreign, closed and expired alike
 */
export async function resumeRegistration(
  accountId: string,
  registrationId: string,
  visitToken: string | null,
): Promise<Started | null> {
  const owned = await resumeOwner(accountId, registrationId, visitToken);
  return (
    owned ??
    inTransaction(async (tx) => {
      const held = await heldRegistration(tx, registrationId, accountId);
      if (!held) return null;
      const { contractId, role } = held;
      const visit = await openVisit(tx, visitToken, held.keepUntil);
      if ((await grantAccess(tx, visit.id, registrationId)) === "new") {
        const detail = { role, phones: await countVisits(tx, registrationId) };
        const event = { contractId, registrationId, actor: "customer", detail } as const;
        await recordEvent(tx, { ...event, type: "registration-joined" });
      }
      return { status: "started", registrationId, visit };
    })
  );
}
