import { createAccount, lockAccount } from "@/lib/data/accounts";
import { attributeConsents } from "@/lib/data/consents";
import { draftSaved, draftsUnchanged, putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { enqueueMail } from "@/lib/data/mails";
import type { Transaction } from "@/lib/data/prisma";
import {
  bindAccount,
  lockRegistration,
  moveRegistration,
  verifiedEmail,
} from "@/lib/data/registration-writes";
import { dealerOf, type RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";
import { enqueueWebhook } from "@/lib/data/webhook-deliveries";
import { displayName, type Identity } from "@/lib/domain/party";
import { receiptNumber } from "@/lib/domain/receipt-number";
import type { RegistrationState } from "@/lib/domain/registration-state";
import { partyRegisteredMail } from "@/lib/mails/party-registered";
import { afterDeliveryUrl } from "@/lib/public-urls";

export type RegisterOutcome =
  | { status: "registered"; accountId: string }
  /** Another tab or phone changed an answer since this screen was shown. */
  | { status: "changed" }
  /** The buyer chose another way for the user in the meantime. */
  | { status: "closed" }
  /** The address was given an account elsewhere in the meantime. */
  | { status: "address-taken" };

export type NewAccount = { identity: Identity; passwordHash: string; authPhone: string };

/**
 * 「登録」 on the review of a new account (1-1/20-B, 16-C): makes the account, once, however often it is pressed, and in
 * the same transaction registers a buyer. A user still has terms to agree to and is registered by those.
 *
 * @param step the step this press answers
 */
export function registerWithNewAccount(
  view: RegistrationView,
  step: string,
  input: NewAccount,
): Promise<RegisterOutcome> {
  return inTransaction(async (tx) => {
    const row = await lockRegistration(tx, view.id);
    if (row.accountId && (await draftSaved(tx, view.id, step)))
      return { status: "registered", accountId: row.accountId };
    if (row.state === "closed") return { status: "closed" };
    if (!(await draftsUnchanged(tx, view.id, view.revisions))) return { status: "changed" };
    const email = await verifiedEmail(tx, view.id);
    if (!email) return { status: "changed" };
    const account = await createAccount(tx, { email, ...input });
    if (!account) return { status: "address-taken" };
    await bindAccount(tx, view.id, account.id);
    const { contractId, id: registrationId } = view;
    const detail = { kind: input.identity.kind };
    await recordEvent(tx, { contractId, registrationId, type: "account-created", actor: "customer", detail });
    const { identity } = input;
    if (view.role === "buyer")
      await finish(tx, view, row.state as RegistrationState, { id: account.id, email, identity });
    await putDraft(tx, registrationId, step, { seen: true });
    return { status: "registered", accountId: account.id };
  });
}

/**
 * Registers the account that holds a registration as its party, once: 「次へ」 on お客さま情報の登録 (1-1/9-A) for the
 * buyer, on 使用者登録規約の同意 (2-2/15-A, 26-B, 22-C) for the user.
 *
 * @param step the step this press answers, with its answer
 */
export function registerWithAccount(
  view: RegistrationView,
  step: string,
  answer: unknown,
): Promise<RegisterOutcome> {
  const shown = view.account;
  if (!shown) return Promise.resolve({ status: "changed" });
  return inTransaction(async (tx) => {
    const row = await lockRegistration(tx, view.id);
    if (row.state === "closed") return { status: "closed" };
    if (row.accountId !== shown.id) return { status: "changed" };
    if (row.state === "registered") return { status: "registered", accountId: shown.id };
    const account = await lockAccount(tx, shown.id);
    if (!account || account.identityRevision !== shown.identityRevision) return { status: "changed" };
    if (!(await draftsUnchanged(tx, view.id, view.revisions))) return { status: "changed" };
    await finish(tx, view, row.state as RegistrationState, account);
    await putDraft(tx, view.id, step, answer);
    return { status: "registered", accountId: account.id };
  });
}

async function finish(
  tx: Transaction,
  view: RegistrationView,
  state: RegistrationState,
  account: { id: string; email: string; identity: Identity },
): Promise<void> {
  const { contractId, id: registrationId, role } = view;
  if (!(await moveRegistration(tx, registrationId, state, "register")))
    throw new Error(`no register from ${state}`);
  await attributeConsents(tx, registrationId, account.id);
  const eventId = await recordEvent(tx, {
    contractId,
    registrationId,
    type: "party-registered",
    actor: "customer",
    detail: { role },
  });
  await enqueueMail(tx, {
    kind: role === "buyer" ? "buyer-registered" : "user-registered",
    eventKey: `${role}-registered:${registrationId}:${account.id}`,
    contractId,
    to: account.email,
    content: partyRegisteredMail({
      party: role === "buyer" ? "buyer" : "user",
      name: displayName(account.identity),
      vehicle: view.vehicle.name,
      dealer: dealerOf(view),
      receipt: receiptNumber(registrationId),
      at: new Date(),
      afterDeliveryUrl: afterDeliveryUrl(),
    }),
  });
  await enqueueWebhook(tx, {
    contractId,
    type: "party.registered",
    // By the event: told anew each time a change ends.
    eventKey: `party.registered:${eventId}`,
    detail: { role: role === "buyer" ? "buyer" : "user", sameName: false },
  });
}
