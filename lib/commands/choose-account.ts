import { deleteDrafts, putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { lockRegistration, rebindAccount } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";
import type { PartyKind } from "@/lib/domain/party";

export type ChooseOutcome =
  | "chosen"
  /** The registration is settled and takes no other account. */
  | "settled"
  | AccountRefusal;

/**
 * Why an account can't be this party: it is the buyer's own, while the user was said to be somebody else, or it is
 * not of the kind the vehicle's papers will name (guide, FAQ of section 2: individuals and corporations need an
 * account each).
 */
export type AccountRefusal = "buyer-account" | "needs-individual" | "needs-corporate";

/** Whether an account of this kind may be the party of a registration. */
export function kindRefusal(view: RegistrationView, kind: PartyKind): AccountRefusal | null {
  if (!view.expectedKind || view.expectedKind === kind) return null;
  return `needs-${view.expectedKind}`;
}

/**
 * Binds a signed-in account to a registration (1-1/6) and saves that as the answer. Another account than before means another
 * person: what was confirmed about the earlier one is dropped.
 */
export async function chooseAccount(
  view: RegistrationView,
  account: { id: string; kind: PartyKind },
): Promise<ChooseOutcome> {
  const { contractId, id: registrationId } = view;
  const accountId = account.id;
  if (view.role === "user" && view.other?.accountId === accountId) return "buyer-account";
  const refusal = kindRefusal(view, account.kind);
  if (refusal) return refusal;
  return inTransaction(async (tx) => {
    const row = await lockRegistration(tx, registrationId);
    if (row.accountId !== accountId && row.state === "registered") return "settled";
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
