import * as z from "zod";
import { recordEvent } from "@/lib/data/events";
import {
  attemptExists,
  createPaymentMethod,
  livePaymentMethod,
  lockPaymentMethod,
  movePaymentMethod,
  noteNotification,
  noteSetup,
  noteTold,
  notificationSeen,
  paysForSomething,
  pendingCard,
} from "@/lib/data/payment-methods";
import { lockShown } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";
import type { PaymentMethodState } from "@/lib/domain/payment-method-state";
import { errorFields, log } from "@/lib/log";
import type { SetupState } from "@/lib/ports/card-vault/port";
import { SystemOutage } from "@/lib/ports/system-outage";
import { cardReturnUrl } from "@/lib/public-urls";
import { cardVault } from "./card-vault";

export type StartCardOutcome =
  /** Where the card is entered: the provider's page. */
  | { status: "started"; redirectUrl: string }
  /** The provider can't be reached. Everything is kept. */
  | { status: "unavailable" }
  /** The registration was closed in the meantime. */
  | { status: "closed" };

/**
 * 「つぎへ」 on クレジットカードの登録開始 (3-1/7-A): begins a card set-up at the provider. Pressed again, or in another tab,
 * while one is open it leads to the same page.
 */
export async function startCard(view: RegistrationView): Promise<StartCardOutcome> {
  const { contractId, id: registrationId } = view;
  const { provider } = cardVault();
  const attempt = await inTransaction(async (tx) => {
    if (!(await lockShown(tx, view))) return null;
    const pending = await pendingCard(registrationId, tx);
    if (pending?.provider === provider) return pending;
    // Begun at a provider that is ours no longer: nobody can be asked what became of it.
    if (pending) await movePaymentMethod(tx, pending.id, "pending", "abandon");
    await noteTold(registrationId, tx);
    await recordEvent(tx, { contractId, registrationId, type: "card-started", actor: "customer" });
    return createPaymentMethod(tx, { registrationId, kind: "credit_card", state: "pending", provider });
  });
  if (!attempt) return { status: "closed" };
  if (attempt.redirectUrl) return { status: "started", redirectUrl: attempt.redirectUrl };
  try {
    const setup = await cardVault().createSetup({
      attemptId: attempt.id,
      customerRef: registrationId,
      returnUrl: cardReturnUrl(registrationId, "return"),
      cancelUrl: cardReturnUrl(registrationId, "cancel"),
    });
    await noteSetup(attempt.id, setup);
    return { status: "started", redirectUrl: setup.redirectUrl };
  } catch (error) {
    logOutage(error, attempt.id);
    return { status: "unavailable" };
  }
}

/**
 * 「このカードを使う」, or another method chosen: what became of a card entered before is not said again.
 *
 * @param cardId the registered card as it was shown, where it is to be kept
 * @returns whether that card is still the registered one
 */
export function keepCard(view: RegistrationView, cardId?: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    if (!(await lockShown(tx, view))) return false;
    if (cardId !== undefined && (await livePaymentMethod(view.id, tx))?.id !== cardId) return false;
    await noteTold(view.id, tx);
    return true;
  });
}

export type SettledCard = "registered" | "pending" | "failed" | "abandoned" | "unavailable" | "none";

/**
 * Finds out what became of the card a registration is entering: the provider is asked, whatever a return's address or
 * a notification says. Safe in any order and any number of times.
 *
 * @param how `abandon`: the customer turned back, so the provider's page is closed
 */
export async function settleCard(registrationId: string, how: "ask" | "abandon"): Promise<SettledCard> {
  const attempt = await pendingCard(registrationId);
  if (!attempt) return "none";
  if (attempt.provider !== cardVault().provider) return recordTruth(attempt.id, { status: "abandoned" });
  return settleAttempt(attempt, how);
}

async function settleAttempt(
  attempt: { id: string; setupId: string | null },
  how: "ask" | "abandon",
): Promise<SettledCard> {
  try {
    if (!attempt.setupId) return "pending";
    const truth =
      how === "ask"
        ? await cardVault().findSetup(attempt.setupId)
        : await cardVault().abandonSetup(attempt.setupId);
    return await recordTruth(attempt.id, truth);
  } catch (error) {
    logOutage(error, attempt.id);
    return "unavailable";
  }
}

async function recordTruth(id: string, truth: SetupState): Promise<SettledCard> {
  if (truth.status === "pending") return "pending";
  return inTransaction(async (tx) => {
    const row = await lockPaymentMethod(tx, id);
    if (!row) return "none";
    const from = row.state as PaymentMethodState;
    if (from !== "pending") return from === "failed" || from === "abandoned" ? from : "registered";
    const { registrationId } = row;
    const event = { contractId: row.registration.contractId, registrationId, actor: "service" } as const;
    if (truth.status === "registered") {
      const earlier = await livePaymentMethod(registrationId, tx);
      // A page left open at the provider: what was applied for meanwhile is paid as was said then, and stays so.
      if (earlier && (await paysForSomething(earlier.id, tx))) {
        await movePaymentMethod(tx, id, from, "replace");
        return "abandoned";
      }
      if (earlier) await movePaymentMethod(tx, earlier.id, earlier.state as PaymentMethodState, "replace");
      await movePaymentMethod(tx, id, from, "register", truth.card);
      await recordEvent(tx, { ...event, type: "card-registered" });
    } else if (truth.status === "failed") {
      await movePaymentMethod(tx, id, from, "fail", { failure: truth.reason });
      await recordEvent(tx, { ...event, type: "card-failed", detail: { reason: truth.reason } });
    } else {
      await movePaymentMethod(tx, id, from, "abandon");
      await recordEvent(tx, { ...event, type: "card-abandoned" });
    }
    return truth.status;
  });
}

/**
 * What the provider told us, or what it has to be answered with: `refused` a wrong signature or nothing that can be
 * read, `unknown` an attempt that is none of ours, `retry` the truth could not be had now, `done` anything else. A
 * notification only says where to look.
 */
export async function receiveCardNotification(
  rawBody: string,
  headers: Headers,
): Promise<"refused" | "unknown" | "retry" | "done"> {
  const notification = await cardVault().readNotification(rawBody, headers);
  if (notification === null) return "refused";
  if (notification === "ignored" || (await notificationSeen(notification.eventId))) return "done";
  const { attemptId, eventId, setupId } = notification;
  // Another application may share the provider's account, or the wrong endpoint was set up: the log tells.
  if (!z.uuid().safeParse(attemptId).success || !(await attemptExists(attemptId, cardVault().provider)))
    return "unknown";
  if ((await settleAttempt({ id: attemptId, setupId }, "ask")) === "unavailable") return "retry";
  await noteNotification(eventId, attemptId);
  return "done";
}

/** An outage is logged by its kind; anything else is a fault of ours and goes on. */
function logOutage(error: unknown, attemptId: string): void {
  if (!(error instanceof SystemOutage)) throw error;
  log("warn", "payment provider unavailable", { attemptId, reason: error.reason, ...errorFields(error) });
}
