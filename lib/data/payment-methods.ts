import {
  afterPaymentMove,
  LIVE_PAYMENT_STATES,
  type PaymentMethodMove,
  type PaymentMethodState,
} from "@/lib/domain/payment-method-state";
import type { PaymentMethod } from "@/lib/domain/payment-methods";
import { prisma, type Transaction } from "./prisma";

/** What may be kept of a card. The number and the security code never come here. */
export type KeptCard = {
  reference: string;
  brand: string;
  lastFour: string;
  expiryYear: number;
  expiryMonth: number;
};

/** Makes a payment method in its first state. */
export function createPaymentMethod(
  tx: Transaction,
  method: { registrationId: string; state: PaymentMethodState } & (
    | { kind: Exclude<PaymentMethod, "credit_card"> }
    | { kind: "credit_card"; provider: string }
  ),
) {
  const settledAt = method.state === "pending" ? null : new Date();
  return tx.paymentMethod.create({ data: { ...method, settledAt } });
}

/**
 * Moves a payment method along its lifecycle, compare-and-set.
 *
 * @param data what is known after the move: the card, or why it failed
 * @returns false when the table does not allow the move or somebody moved it first
 */
export async function movePaymentMethod(
  tx: Transaction,
  id: string,
  from: PaymentMethodState,
  move: PaymentMethodMove,
  data: Partial<KeptCard> & { failure?: string } = {},
): Promise<boolean> {
  const state = afterPaymentMove(from, move);
  if (!state) return false;
  const { count } = await tx.paymentMethod.updateMany({
    where: { id, state: from },
    data: { ...data, state, settledAt: new Date() },
  });
  return count === 1;
}

/**
 * Locks a payment method's row until the transaction ends and returns it, or null: its registration first, as every
 * command does that chooses how to pay.
 */
export async function lockPaymentMethod(tx: Transaction, id: string) {
  await tx.$queryRaw`SELECT 1 FROM registration WHERE id =
    (SELECT registration_id FROM payment_method WHERE id = ${id}::uuid) FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM payment_method WHERE id = ${id}::uuid FOR UPDATE`;
  return tx.paymentMethod.findUnique({ where: { id }, include: { registration: true } });
}

/** The method that pays for a registration's services now, or null. */
export function livePaymentMethod(registrationId: string, tx: Transaction = prisma()) {
  return tx.paymentMethod.findFirst({
    where: { registrationId, state: { in: [...LIVE_PAYMENT_STATES] } },
  });
}

/** Whether something was applied for that this method pays. */
export async function paysForSomething(paymentMethodId: string, tx: Transaction): Promise<boolean> {
  const where = { paymentMethodId, state: "accepted" };
  return (await tx.serviceApplication.count({ where })) > 0;
}

/** The card a registration is entering at the provider, or null. */
export function pendingCard(registrationId: string, tx: Transaction = prisma()) {
  return tx.paymentMethod.findFirst({ where: { registrationId, state: "pending" } });
}

/** The customer goes on from what became of the cards entered so far: it is not said again. */
export async function noteTold(registrationId: string, tx: Transaction = prisma()): Promise<void> {
  const where = { registrationId, state: { in: ["failed", "abandoned"] }, toldAt: null };
  await tx.paymentMethod.updateMany({ where, data: { toldAt: new Date() } });
}

/** Notes the provider's session of a card that is being entered. */
export async function noteSetup(id: string, setup: { setupId: string; redirectUrl: string }): Promise<void> {
  await prisma().paymentMethod.update({ where: { id }, data: setup });
}

/** Whether the provider told us this already. */
export async function notificationSeen(eventId: string): Promise<boolean> {
  return (await prisma().cardNotification.count({ where: { eventId } })) === 1;
}

/** Notes that the provider told us this. */
export async function noteNotification(eventId: string, paymentMethodId: string): Promise<void> {
  await prisma().cardNotification.createMany({ data: { eventId, paymentMethodId }, skipDuplicates: true });
}

/** Whether an attempt of this id is one of ours with this provider. */
export async function attemptExists(id: string, provider: string): Promise<boolean> {
  return (await prisma().paymentMethod.count({ where: { id, provider } })) === 1;
}
