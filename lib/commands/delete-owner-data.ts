import { deleteAllDrafts } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { dropFailedMails } from "@/lib/data/mails";
import { deleteRegistration, lockOwned } from "@/lib/data/owner-registrations";
import { requestOf, wipeComparison, wipeRequest } from "@/lib/data/owner-requests";
import { moveRegistration } from "@/lib/data/registration-writes";
import { inTransaction } from "@/lib/data/transaction";
import { isDecided, type OwnerRequestState } from "@/lib/domain/owner-request-state";
import type { RegistrationState } from "@/lib/domain/registration-state";

export type DeleteOutcome =
  /** Everything that was entered is gone; an undecided request was withdrawn. */
  | "deleted"
  /** The request is approved: what it was compared with is gone, the registration itself stays. */
  | "comparison-deleted"
  /** Decided or deleted while the screen was open. */
  | "changed";

/**
 * 「削除する」 of 開示・削除: withdraws an undecided request and deletes what was entered, the vehicle and what the
 * registry said. Of an approved one only the latter: the registration and its vehicle are what services rest on. The
 * account, the consents and a history of codes without personal data stay.
 *
 * @param shown the state the owner decided on
 */
export function deleteOwnerData(
  accountId: string,
  registrationId: string,
  shown: OwnerRequestState,
): Promise<DeleteOutcome> {
  return inTransaction(async (tx) => {
    const row = await lockOwned(tx, accountId, registrationId);
    if (!row) return "changed";
    const request = await requestOf(tx, registrationId);
    const state = (request?.state ?? "draft") as OwnerRequestState;
    // A move from job to desk is none for the owner; a decision is.
    if (isDecided(state) && state !== shown) return "changed";
    const event = { contractId: null, registrationId, actor: "customer" } as const;
    if (request && state === "approved") {
      await wipeComparison(tx, request.id);
      await recordEvent(tx, { ...event, type: "owner-data-deleted", detail: { state } });
      return "comparison-deleted";
    }
    await dropFailedMails(tx, registrationId);
    if (!request) {
      await recordEvent(tx, { ...event, type: "owner-data-deleted", detail: { state } });
      await deleteRegistration(tx, registrationId);
      return "deleted";
    }
    const decided = isDecided(state);
    if (!(await wipeRequest(tx, request, decided ? null : "withdraw"))) return "changed";
    if (!(await moveRegistration(tx, registrationId, row.state as RegistrationState, "close")))
      throw new Error(`no close from ${row.state}`);
    await deleteAllDrafts(tx, registrationId);
    const type = decided ? "owner-data-deleted" : "owner-request-withdrawn";
    await recordEvent(tx, { ...event, type, detail: { state } });
    return "deleted";
  });
}
