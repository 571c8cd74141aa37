import { findByEntryToken } from "@/lib/data/contracts";
import { deleteDrafts } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { ensureRegistration, lockContract } from "@/lib/data/registration-writes";
import { inTransaction } from "@/lib/data/transaction";
import { countVisits, createVisit, findVisit, grantAccess } from "@/lib/data/visits";

export type StartOutcome =
  | { status: "started"; registrationId: string; newVisitToken: string | null; keepUntil: Date }
  | { status: "unknown" | "revoked" | "expired" };

/**
 * 「お申込みを開始する」: exchanges an entry token for access to the contract's buyer registration, which is made on
 * the first press and resumed on later ones. A browser that joins while nobody has proved to be the buyer finds what
 * was confirmed so far, but not the address somebody typed; once somebody has, it has to prove it too.
 *
 * @param visitToken the token in this browser's visit cookie, if it has one
 */
export async function startRegistration(
  entryToken: string,
  visitToken: string | null,
): Promise<StartOutcome> {
  const entry = await findByEntryToken(entryToken);
  if (entry.status !== "live") return { status: entry.status };
  const { contract } = entry;
  const known = visitToken ? await findVisit(visitToken) : null;

  return inTransaction(async (tx) => {
    // One start at a time per contract, so that two phones at once make one registration.
    const contractId = contract.id;
    await lockContract(tx, contractId);
    const visit = known ? { ...known, token: null } : await createVisit(tx, contract.keepUntil);
    const registration = await ensureRegistration(tx, contractId, "buyer");
    const registrationId = registration.id;
    const access = await grantAccess(tx, visit.id, registrationId);
    if (registration.created) {
      await recordEvent(tx, { contractId, registrationId, type: "registration-started", actor: "customer" });
    } else if (access === "new") {
      const unproved = !registration.accountId && !registration.verifiedEmailIndex;
      if (unproved) await deleteDrafts(tx, registrationId, ["account/email"]);
      const detail = { phones: await countVisits(tx, registrationId) };
      await recordEvent(tx, {
        contractId,
        registrationId,
        type: "registration-joined",
        actor: "customer",
        detail,
      });
    }
    return {
      status: "started",
      registrationId,
      newVisitToken: visit.token,
      keepUntil: contract.keepUntil,
    };
  });
}
