import { deleteDrafts, putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { lockShown, moveRegistration } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";

/** What a change asks again; the last two only tell the customer that it is done. */
const ASKED_AGAIN = ["account/confirm", "account/register", "account/confirmed", "done", "user/done"];

/**
 * 「変更する」 on the overview: reopens a confirmed party. From then on it walks the branch of an existing account,
 * whichever way it was registered: only the confirmation is asked again, and the staff check only when a checked
 * field changes (its answer holds as long as the fields are the same).
 *
 * @returns false when there is nothing confirmed to change
 */
export function startChange(view: RegistrationView): Promise<boolean> {
  const { contractId, id: registrationId } = view;
  return inTransaction(async (tx) => {
    // An owner corrects a request on its review, before it is decided, and in no other way.
    if (contractId === null) return false;
    const row = await lockShown(tx, view);
    if (!row) return false;
    if (row.state === "changing") return true;
    if (!row.accountId || !(await moveRegistration(tx, registrationId, "registered", "change"))) return false;
    await putDraft(tx, registrationId, "sign-in", { way: "account", accountId: row.accountId });
    await deleteDrafts(tx, registrationId, ASKED_AGAIN);
    await recordEvent(tx, { contractId, registrationId, type: "change-started", actor: "customer" });
    return true;
  });
}
