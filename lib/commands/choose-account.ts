import { deleteDrafts, putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { lockRegistration, rebindAccount } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";

/**
 * Binds a signed-in account to a registration (1-1/6) and saves that as the answer. Another account than before means another person: what was
 * confirmed about the earlier one is dropped.
 *
 * @returns false when the registration is settled and takes no other account
 */
export function chooseAccount(view: RegistrationView, accountId: string): Promise<boolean> {
  const { contractId, id: registrationId } = view;
  return inTransaction(async (tx) => {
    const row = await lockRegistration(tx, registrationId);
    if (row.accountId !== accountId && row.state === "registered") return false;
    await putDraft(tx, registrationId, "sign-in", { way: "account", accountId });
    if (row.accountId === accountId) return true;
    await rebindAccount(tx, registrationId, accountId);
    await deleteDrafts(tx, registrationId, [
      "account/email-code",
      "account/confirm",
      "staff-check",
      "account/register",
      "account/confirmed",
    ]);
    await recordEvent(tx, { contractId, registrationId, type: "signed-in", actor: "customer" });
    return true;
  });
}
