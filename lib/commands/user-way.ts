import { lockAccount } from "@/lib/data/accounts";
import { attributeConsents } from "@/lib/data/consents";
import { replaceToken, revokeTokens } from "@/lib/data/contracts";
import { deleteAllDrafts, deleteDrafts } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { enqueueMail } from "@/lib/data/mails";
import type { Transaction } from "@/lib/data/prisma";
import {
  bindAccount,
  ensureRegistration,
  liveRegistration,
  lockContract,
  lockRegistration,
  lockShown,
  markSameName,
  moveRegistration,
} from "@/lib/data/registration-writes";
import { contractOf, dealerOf, type RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";
import { grantAccess } from "@/lib/data/visits";
import { enqueueWebhook } from "@/lib/data/webhook-deliveries";
import { displayName } from "@/lib/domain/party";
import type { RegistrationState } from "@/lib/domain/registration-state";
import { afterUserRegistration } from "@/lib/domain/what-follows";
import { userPutOffMail } from "@/lib/mails/user-put-off";
import { afterDeliveryUrl } from "@/lib/public-urls";
import { withdrawServices } from "./apply-for-service";

/** Minutes a hand-off QR lives. */
export const HAND_OFF_MINUTES = 30;

/** The buyer's answers about how the user is registered: what choosing another way drops. */
const WAY_STEPS = ["user/name", "user/presence", "user/closed", "user/staff", "user/done"];

/**
 * The ways a buyer's phone may take for the user (guide 2-1, 2-2, 2-3). `done`: as asked, `user-settled`: the user is
 * registered already or another way was taken in the meantime.
 */
export type WayOutcome = "done" | "user-settled";

/** Shows a hand-off QR for the user's own phone, a new one each time; the earlier one dies. */
export function showHandOff(view: RegistrationView): Promise<WayOutcome> {
  const { id: registrationId } = view;
  const contractId = contractOf(view);
  return inTransaction(async (tx) => {
    await lockContract(tx, contractId);
    const user = await lockUser(tx, contractId);
    if (user && user.state !== "started") return "user-settled";
    await replaceToken(tx, contractId, "hand-off", new Date(Date.now() + HAND_OFF_MINUTES * 60_000));
    await recordEvent(tx, { contractId, registrationId, type: "hand-off-shown", actor: "customer" });
    return "done";
  });
}

/** Leaves the way over the user's own phone: kills the QR and closes what that phone had begun, with its answers. */
export function leaveHandOff(view: RegistrationView): Promise<WayOutcome> {
  return inTransaction(async (tx) => {
    await lockContract(tx, contractOf(view));
    const user = await lockUser(tx, contractOf(view));
    if (user && user.state !== "started") return "user-settled";
    await revokeTokens(tx, contractOf(view), "hand-off");
    if (user) await closeUser(tx, user);
    return "done";
  });
}

/** 「次へ」 on 使用者登録規約の同意 on the buyer's phone (2-1/3): registers the buyer as the user, once. */
export function registerBuyerAsUser(view: RegistrationView): Promise<WayOutcome> {
  const contractId = contractOf(view);
  return inTransaction(async (tx) => {
    await lockContract(tx, contractId);
    const accountId = (await lockShown(tx, view))?.accountId;
    const live = await lockUser(tx, contractId);
    if (live?.sameName) return "done";
    if (live || !accountId) return "user-settled";
    const user = await ensureRegistration(tx, contractId, "user");
    await bindAccount(tx, user.id, accountId);
    await markSameName(tx, user.id);
    await grantAccess(tx, view.visitId, user.id);
    await moveRegistration(tx, user.id, "started", "register");
    await attributeConsents(tx, view.id, accountId);
    const detail = { role: "user", sameName: true };
    const event = { contractId, registrationId: user.id, actor: "customer", detail } as const;
    const eventId = await recordEvent(tx, { ...event, type: "party-registered" });
    await enqueueWebhook(tx, {
      contractId,
      type: "party.registered",
      eventKey: `party.registered:${eventId}`,
      detail: { role: "user", sameName: true },
    });
    return "done";
  });
}

/**
 * Lets a buyer who is the user too go on as the user on this browser, which may be another than the one that
 * registered: the account is the same, so what proves the one proves the other.
 *
 * @returns the user's registration, or null where the user is somebody else or there is no service to apply for
 */
export async function reachUser(view: RegistrationView): Promise<string | null> {
  const { other, vehicle, visitId } = view;
  if (!other?.sameName || afterUserRegistration(vehicle) === "finished") return null;
  await inTransaction((tx) => grantAccess(tx, visitId, other.registrationId));
  return other.registrationId;
}

/** 「OK」 on 納車後手続きの案内 (2-3/4): puts the user off until after delivery, once, and mails the buyer the link. */
export function putOffUser(view: RegistrationView): Promise<WayOutcome> {
  const contractId = contractOf(view);
  return inTransaction(async (tx) => {
    await lockContract(tx, contractId);
    const accountId = (await lockShown(tx, view))?.accountId;
    const buyer = accountId ? await lockAccount(tx, accountId) : null;
    const live = await lockUser(tx, contractId);
    if (live?.state === "after-delivery") return "done";
    if (live || !buyer) return "user-settled";
    const user = await ensureRegistration(tx, contractId, "user");
    await moveRegistration(tx, user.id, "started", "put-off");
    await recordEvent(tx, { contractId, registrationId: user.id, type: "user-put-off", actor: "customer" });
    await enqueueMail(tx, {
      kind: "user-put-off",
      eventKey: `user-put-off:${user.id}`,
      contractId,
      to: buyer.email,
      content: userPutOffMail({
        name: displayName(buyer.identity),
        vehicle: view.vehicle.name,
        dealer: dealerOf(view),
        at: new Date(),
        afterDeliveryUrl: view.vehicle.kei ? null : afterDeliveryUrl(),
      }),
    });
    const eventKey = `user.put_off:${user.id}`;
    await enqueueWebhook(tx, { contractId, type: "user.put_off", eventKey, detail: {} });
    return "done";
  });
}

/** 「使用者を登録し直す」: closes the user's registration, whatever its state, and asks for the way anew. */
export function chooseUserAgain(view: RegistrationView): Promise<void> {
  const { id: registrationId } = view;
  const contractId = contractOf(view);
  return inTransaction(async (tx) => {
    await lockContract(tx, contractId);
    const user = await lockUser(tx, contractId);
    await revokeTokens(tx, contractId, "hand-off");
    if (user) await closeUser(tx, user);
    await deleteDrafts(tx, registrationId, WAY_STEPS);
    if (user) await recordEvent(tx, { contractId, registrationId, type: "user-reopened", actor: "customer" });
  });
}

/** The user's live registration, locked: its own phone may be registering it right now. Call it with the contract locked. */
async function lockUser(tx: Transaction, contractId: string) {
  const user = await liveRegistration(tx, contractId, "user");
  return user && lockRegistration(tx, user.id);
}

async function closeUser(tx: Transaction, user: { id: string; contractId: string | null; state: string }) {
  const from = user.state as RegistrationState;
  if (!(await moveRegistration(tx, user.id, from, "close"))) throw new Error(`no close from ${from}`);
  await deleteAllDrafts(tx, user.id);
  await withdrawServices(tx, user);
  const { contractId, id: registrationId } = user;
  await recordEvent(tx, {
    contractId,
    registrationId,
    type: "user-closed",
    actor: "customer",
    detail: { from },
  });
}
