import { attributeConsents } from "@/lib/data/consents";
import { deleteDrafts, putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import {
  liveRegistration,
  lockContract,
  lockRegistration,
  rebindAccount,
} from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";
import { type KindRefusal, kindRefusal } from "@/lib/domain/expected-kind";
import type { PartyKind } from "@/lib/domain/party";

export type ChooseOutcome =
  | "chosen"
  /** The registration was concluded in another account's name: neither then nor while it is changed does it take another. */
  | "settled"
  /** It is the buyer's own, while the user was said to be somebody else. */
  | "buyer-account"
  | KindRefusal;

const OTHER = { buyer: "user", user: "buyer", owner: "owner" } as const;

/** What was confirmed about a person. */
const CONFIRMED = [
  "account/email-code",
  "account/confirm",
  "staff-check",
  "account/register",
  "account/confirmed",
];
/** What a person agreed to. */
const AGREED = ["consent", "account/terms", "user/terms", "web-terms", "newsletter"];

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
  const refusal = kindRefusal(view.expectedKind, account.kind);
  if (refusal) return refusal;
  return inTransaction(async (tx) => {
    if (contractId) await lockContract(tx, contractId);
    const row = await lockRegistration(tx, registrationId);
    if (row.state === "closed") return "settled";
    const other = contractId ? await liveRegistration(tx, contractId, OTHER[view.role]) : null;
    if (view.role === "user" && other && other.accountId === accountId) return "buyer-account";
    if (row.accountId !== accountId && row.state !== "started") return "settled";
    await putDraft(tx, registrationId, "sign-in", { way: "account", accountId });
    if (row.accountId === accountId) return "chosen";
    if (row.accountId) {
      // What the earlier person agreed to stays theirs; the next one is asked.
      await attributeConsents(tx, registrationId, row.accountId);
      await deleteDrafts(tx, registrationId, AGREED);
    }
    await rebindAccount(tx, registrationId, accountId);
    await deleteDrafts(tx, registrationId, CONFIRMED);
    await recordEvent(tx, { contractId, registrationId, type: "signed-in", actor: "customer" });
    return "chosen";
  });
}
