import { lockAccount, updateIdentity } from "@/lib/data/accounts";
import { putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { lockShown } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";
import type { Identity } from "@/lib/domain/party";

export type UpdateOutcome =
  | { status: "confirmed" }
  /** Name and birth date are locked once the account is linked to T-Connect. */
  | { status: "locked" }
  /** The account was changed elsewhere since the form was shown. */
  | { status: "changed" };

const LOCKED_FIELDS = ["lastName", "firstName", "lastNameKana", "firstNameKana", "birthDate"] as const;

/**
 * 「確認」 on 登録情報の確認と変更 (1-1/7-A): writes edits through to the account and saves
 * which revision was confirmed.
 *
 * @param shownRevision the identity's revision the form was filled from
 */
export function confirmIdentity(
  view: RegistrationView,
  identity: Identity,
  shownRevision: number,
): Promise<UpdateOutcome> {
  const { contractId, id: registrationId } = view;
  return inTransaction(async (tx) => {
    const row = await lockShown(tx, view);
    const account = row?.accountId ? await lockAccount(tx, row.accountId) : null;
    if (!account || account.identityRevision !== shownRevision) return { status: "changed" };
    const unchanged = same(account.identity, identity);
    if (!unchanged && account.tConnectLinked && lockedFieldChanged(account.identity, identity))
      return { status: "locked" };
    if (!unchanged) {
      if (!(await updateIdentity(tx, account.id, identity, shownRevision))) return { status: "changed" };
      await recordEvent(tx, { contractId, registrationId, type: "identity-changed", actor: "customer" });
    }
    const identityRevision = unchanged ? shownRevision : shownRevision + 1;
    await putDraft(tx, registrationId, "account/confirm", { identityRevision });
    return { status: "confirmed" };
  });
}

function same(before: Identity, after: Identity): boolean {
  return Object.entries(after).every(([field, value]) => before[field as keyof Identity] === value);
}

function lockedFieldChanged(before: Identity, after: Identity): boolean {
  if (before.kind !== "individual" || after.kind !== "individual") return before.kind !== after.kind;
  return LOCKED_FIELDS.some((field) => before[field] !== after[field]);
}
