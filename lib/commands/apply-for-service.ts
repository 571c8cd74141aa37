import { linkTConnect, lockAccount, unlinkTConnect } from "@/lib/data/accounts";
import { applicationsOf, moveApplication } from "@/lib/data/applications";
import { attributeConsents } from "@/lib/data/consents";
import { recordEvent } from "@/lib/data/events";
import { enqueueMail } from "@/lib/data/mails";
import {
  createPaymentMethod,
  livePaymentMethod,
  movePaymentMethod,
  pendingCard,
} from "@/lib/data/payment-methods";
import type { Transaction } from "@/lib/data/prisma";
import { lockRegistration, lockShown, markLeft } from "@/lib/data/registration-writes";
import type { RegistrationView } from "@/lib/data/registrations";
import { inTransaction } from "@/lib/data/transaction";
import { enqueueWebhook } from "@/lib/data/webhook-deliveries";
import type { Service } from "@/lib/domain/catalogue";
import type { OrderLine } from "@/lib/domain/order";
import { displayName } from "@/lib/domain/party";
import type { PaymentMethodState } from "@/lib/domain/payment-method-state";
import type { PaymentMethod } from "@/lib/domain/payment-methods";
import { receiptNumber } from "@/lib/domain/receipt-number";
import { applicationAcceptedMail } from "@/lib/mails/application-accepted";

export type ApplyOutcome =
  | "accepted"
  /** The user's registration was closed in the meantime. */
  | "closed"
  /** The card that was to pay is not registered (any more). */
  | "no-card";

export type ServiceOrder = {
  service: Service;
  /** As they were shown. */
  lines: OrderLine[];
  /** How it is paid: a method chosen for it, `kept` the one that pays already, or null where nothing has to be paid. */
  payment: PaymentMethod | "kept" | null;
};

/** 「申し込む」 (3-1/12-A, 3-2/10-A): takes the application, once, however often and from wherever it is pressed. */
export function applyForService(view: RegistrationView, order: ServiceOrder): Promise<ApplyOutcome> {
  const { contractId, id: registrationId } = view;
  const { service, lines } = order;
  return inTransaction(async (tx) => {
    const row = await lockShown(tx, view);
    const account = row?.accountId ? await lockAccount(tx, row.accountId) : null;
    if (!account) return "closed";
    const known = await applicationsOf(registrationId, tx);
    if (known.some((one) => one.service === service && one.state === "accepted")) return "accepted";
    const method = await payWith(tx, registrationId, order.payment);
    if (method === "no-card") return "no-card";
    const data = { lines, declineReason: null, paymentMethodId: method?.id ?? null };
    const applicationId = await moveApplication(tx, registrationId, service, "accept", data);
    if (!applicationId) return "closed";
    await attributeConsents(tx, registrationId, account.id);
    if (service === "t-connect") await linkTConnect(tx, account.id);
    const detail = { service, ...(method ? { payment: method.kind } : {}) };
    await recordEvent(tx, {
      contractId,
      registrationId,
      type: "service-accepted",
      actor: "customer",
      detail,
    });
    await enqueueWebhook(tx, {
      contractId,
      type: "application.accepted",
      eventKey: `application.accepted:${applicationId}`,
      detail: { applicationId, service },
    });
    await enqueueMail(tx, {
      kind: "application-accepted",
      eventKey: `application-accepted:${registrationId}:${service}`,
      contractId,
      registrationId,
      to: account.email,
      content: applicationAcceptedMail({
        name: displayName(account.identity),
        receipt: receiptNumber(applicationId),
        at: new Date(),
        dealer: view.dealer,
        vehicle: view.vehicle.name,
        service,
        lines,
        payment: method && { kind: method.kind as PaymentMethod, lastFour: method.lastFour },
      }),
    });
    return "accepted";
  });
}

/** The method that pays, made where it needs no card; one that was chosen before gives way. */
async function payWith(tx: Transaction, registrationId: string, payment: ServiceOrder["payment"]) {
  if (payment === null) return null;
  const live = await livePaymentMethod(registrationId, tx);
  if (payment === "kept" || live?.kind === payment) return live ?? "no-card";
  if (payment === "credit_card") return "no-card";
  if (live) await movePaymentMethod(tx, live.id, live.state as PaymentMethodState, "replace");
  const state = payment === "bank_transfer" ? "awaiting-form" : "registered";
  return createPaymentMethod(tx, { registrationId, kind: payment, state });
}

/** Notes that a service is not wanted now. Said again, or for another reason, the last one counts. */
export function declineService(
  view: RegistrationView,
  service: Service,
  reason: string | null,
): Promise<boolean> {
  const { contractId, id: registrationId } = view;
  return inTransaction(async (tx) => {
    if (!(await lockShown(tx, view))) return false;
    const data = { declineReason: reason };
    if (!(await moveApplication(tx, registrationId, service, "decline", data))) return false;
    const detail = { service };
    await recordEvent(tx, {
      contractId,
      registrationId,
      type: "service-declined",
      actor: "customer",
      detail,
    });
    return true;
  });
}

/** 「OK」 on 販売店スタッフにお声かけ (3-1/6-C, 3-2/12-A, 4-B): staff took leave; nothing more is done at the dealer. */
export function takeLeave(view: RegistrationView): Promise<void> {
  const { contractId, id: registrationId } = view;
  return inTransaction(async (tx) => {
    if ((await lockRegistration(tx, registrationId)).state === "closed") return;
    if (!(await markLeft(tx, registrationId))) return;
    await recordEvent(tx, { contractId, registrationId, type: "leave-taken", actor: "staff" });
  });
}

/** Drops what a registration that is being closed had applied for, and what was to pay for it. */
export async function withdrawServices(
  tx: Transaction,
  registration: { id: string; contractId: string | null },
): Promise<void> {
  const { id: registrationId, contractId } = registration;
  for (const { service, state } of await applicationsOf(registrationId, tx)) {
    const applicationId = await moveApplication(tx, registrationId, service, "withdraw");
    if (!applicationId || state !== "accepted") continue;
    const event = { contractId, registrationId, actor: "customer", detail: { service } } as const;
    await recordEvent(tx, { ...event, type: "service-withdrawn" });
    await enqueueWebhook(tx, {
      contractId,
      type: "application.withdrawn",
      eventKey: `application.withdrawn:${applicationId}`,
      detail: { applicationId, service },
    });
    if (service === "t-connect") await unlinkTConnect(tx, registrationId);
  }
  for (const method of [await livePaymentMethod(registrationId, tx), await pendingCard(registrationId, tx)])
    if (method) await movePaymentMethod(tx, method.id, method.state as PaymentMethodState, "replace");
}
