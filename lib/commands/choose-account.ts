import { somethingAccepted } from "@/lib/data/applications";
import { deleteDrafts, putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { lockRegistration, rebindAccount } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";
import { type KindRefusal, kindRefusal } from "@/lib/domain/expected-kind";
import type { PartyKind } from "@/lib/domain/party";

export type ChooseOutcome =
  | "chosen"
  /** The registration is settled, or services are applied for in its account's name: it takes no other account. */
  | "settled"
  /** It is the buyer's own, while the user was said to be somebody else. */
  | "buyer-account"
  | KindRefusal;

/**
 * Binds a signed-in account to a registration (1-1/6) and saves that as the answer. Another account than before means
 * another person: what was confirmed about the earlier one is dropped.
 */
export async function chooseAccount(
  view: RegistrationView,
  account: { id: string; kind: PartyKind },
): Promise<ChooseOutcome> {
  const { contractId, id: registrationId } = view;
  const accountId = account.id;
  if (view.role === "user" && view.other?.accountId === accountId) return "buyer-account";
  const refusal = kindRefusal(view.expectedKind, account.kind);
  if (refusal) return refusal;
  return inTransaction(async (tx) => {
    const row = await lockRegistration(tx, registrationId);
    const settled = row.state === "registered" || (await somethingAccepted(registrationId, tx));
    if (row.accountId !== accountId && settled) return "settled";
    await putDraft(tx, registrationId, "sign-in", { way: "account", accountId });
    if (row.accountId === accountId) return "chosen";
    await rebindAccount(tx, registrationId, accountId);
    await deleteDrafts(tx, registrationId, [
      "account/email-code",
      "account/confirm",
      "staff-check",
      "account/register",
      "account/confirmed",
    ]);
    await recordEvent(tx, { contractId, registrationId, type: "signed-in", actor: "customer" });
    return "chosen";
  });
}
