import { findByToken, spendToken, tokenLives } from "@/lib/data/contracts";
import { deleteDrafts } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import type { Transaction } from "@/lib/data/prisma";
import { ensureRegistration, liveRegistration, lockContract } from "@/lib/data/registration-writes";
import { inTransaction } from "@/lib/data/transaction";
import { countVisits, grantAccess, openVisit, type Visit, visitReaches } from "@/lib/data/visits";

export type StartOutcome =
  | { status: "started"; registrationId: string; visit: Visit }
  /** Unknown, dead or used by another phone: not told apart. */
  | { status: "refused" };

/**
 * What a scanned token would start on this browser, or null where it starts nothing. Changes nothing: link previews
 * open URLs too. A hand-off token that was used up resumes on the phone that used it.
 */
export async function findStart(token: string, visitToken: string | null) {
  const entry = await findByToken(token);
  if (!entry) return null;
  const role = entry.purpose === "entry" ? ("buyer" as const) : ("user" as const);
  const resumes =
    entry.used && visitToken !== null && (await visitReaches(visitToken, entry.contract.id, role));
  return entry.used && !resumes ? null : { ...entry, role, resumes };
}

/**
 * 「お申込みを開始する」: exchanges a token for access to the contract's registration, which is made on the first press
 * and resumed on later ones: the dealer's token for the buyer's, the buyer's hand-off token, once, for the user's. A
 * browser that joins while nobody has proved to be this party finds what was confirmed so far, but not the address
 * somebody typed; once somebody has, it has to prove it too.
 *
 * @param visitToken the token in this browser's visit cookie, if it has one
 */
export async function startRegistration(token: string, visitToken: string | null): Promise<StartOutcome> {
  const start = await findStart(token, visitToken);
  if (!start) return { status: "refused" };
  const { contract, role } = start;
  const contractId = contract.id;

  return inTransaction(async (tx) => {
    // One start at a time per contract, so that two phones at once make one registration, and none beside the making
    // of a new QR or the buyer's choice of another way for the user.
    await lockContract(tx, contractId);
    if (!(await tokenLives(tx, start.id))) return { status: "refused" };
    if (start.resumes && !(await liveRegistration(tx, contractId, role))) return { status: "refused" };
    if (role === "user" && !start.resumes && !(await userMayStart(tx, contractId, start.id)))
      return { status: "refused" };
    const visit = await openVisit(tx, visitToken, contract.keepUntil);
    const registration = await ensureRegistration(tx, contractId, role);
    const registrationId = registration.id;
    const access = await grantAccess(tx, visit.id, registrationId);
    const event = { contractId, registrationId, actor: "customer" } as const;
    if (registration.created) {
      await recordEvent(tx, { ...event, type: "registration-started", detail: { role } });
    } else if (access === "new") {
      const unproved = !registration.accountId && !registration.verifiedEmailIndex;
      if (unproved) await deleteDrafts(tx, registrationId, ["account/email"]);
      const detail = { role, phones: await countVisits(tx, registrationId) };
      await recordEvent(tx, { ...event, type: "registration-joined", detail });
    }
    return { status: "started", registrationId, visit };
  });
}

/** Spends the hand-off token, unless the buyer chose another way in the meantime. Call it with the contract locked. */
async function userMayStart(tx: Transaction, contractId: string, tokenId: string): Promise<boolean> {
  const user = await liveRegistration(tx, contractId, "user");
  if (user && (user.sameName || user.state === "after-delivery")) return false;
  return spendToken(tx, tokenId);
}
