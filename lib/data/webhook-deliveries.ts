import type { Page } from "@/lib/domain/page";
import { stageOf } from "@/lib/domain/stage";
import {
  afterDeliveryMove,
  type DeliveryMove,
  type DeliveryState,
} from "@/lib/domain/webhook-delivery-state";
import {
  type MessageType,
  type WebhookDetail,
  type WebhookType,
  webhookBodies,
} from "@/lib/domain/webhook-events";
import type { Answer } from "@/lib/webhooks/post-webhook";
import { STANDING, standingOf } from "./parties";
import { prisma, type Transaction } from "./prisma";

/** Attempts of one delivery: the last one comes nearly three days after the first. */
const MAX_ATTEMPTS = 20;

/**
 * Writes a webhook and the job that delivers it, in the transaction of the event that causes it: no event without its
 * message, and one message per event key. Nothing is written where the dealer has no receiver or turned it off.
 *
 * @param detail what the message carries beside the contract: ids and codes only (lib/domain/webhook-events.ts)
 */
export async function enqueueWebhook<Type extends WebhookType>(
  tx: Transaction,
  event: { contractId: string | null; type: Type; eventKey: string; detail: WebhookDetail<Type> },
): Promise<void> {
  const { contractId, type, eventKey, detail } = event;
  // What an owner does after delivery is no dealer's.
  if (contractId === null) return;
  const contract = await tx.contract.findUniqueOrThrow({
    where: { id: contractId },
    include: {
      registrations: { where: { state: { not: "closed" } }, include: STANDING },
      dealer: { include: { webhookEndpoint: true } },
    },
  });
  if (!contract.dealer.webhookEndpoint?.enabled) return;
  const { dealerId, orderNumber } = contract;
  const parties = contract.registrations.map((row) => ({ ...row, ...standingOf(row) }));
  const data = { contractId, orderNumber, stage: stageOf(parties), ...detail };
  await enqueue(tx, { dealerId, contractId, type, eventKey, data });
}

/** Writes a message that says nothing but that messages arrive. */
export function enqueueTestWebhook(tx: Transaction, dealerId: string): Promise<void> {
  const eventKey = `webhook.test:${crypto.randomUUID()}`;
  return enqueue(tx, { dealerId, type: "webhook.test", eventKey, data: {} });
}

async function enqueue(
  tx: Transaction,
  message: {
    dealerId: string;
    contractId?: string;
    type: MessageType;
    eventKey: string;
    data: object;
  },
): Promise<void> {
  const { data, ...row } = message;
  const id = crypto.randomUUID();
  const timestamp = new Date().toISOString();
  const payload = webhookBodies[row.type].parse({ type: row.type, timestamp, data });
  const { count } = await tx.webhookDelivery.createMany({
    data: { id, ...row, payload },
    skipDuplicates: true,
  });
  if (count === 1) await addJob(tx, id, row.dealerId);
}

/** One queue per dealer: a receiver that hangs holds up its own messages, one at a time. */
async function addJob(tx: Transaction, id: string, dealerId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM graphile_worker.add_job('deliver-webhook', json_build_object('deliveryId', ${id}::text),
    queue_name => ${`webhooks:${dealerId}`}, max_attempts => ${MAX_ATTEMPTS}::int, job_key => ${`webhook:${id}`})`;
}

export type PendingDelivery = { id: string; dealerId: string; state: DeliveryState; body: string };

/** A delivery that still has to be made, or null. */
export async function findPendingDelivery(id: string): Promise<PendingDelivery | null> {
  const row = await prisma().webhookDelivery.findFirst({
    where: { id, state: { in: ["queued", "retrying"] } },
  });
  if (!row) return null;
  const { dealerId, payload } = row;
  return { id, dealerId, state: row.state as DeliveryState, body: JSON.stringify(payload) };
}

/** Notes an attempt and moves the delivery along, unless somebody asked for it anew in the meantime. */
export async function recordAttempt(
  delivery: PendingDelivery,
  answer: Answer,
  move: Exclude<DeliveryMove, "replay">,
): Promise<void> {
  const { id: deliveryId, state } = delivery;
  const to = afterDeliveryMove(state, move);
  if (!to) throw new Error(`no ${move} from ${state}`);
  await prisma().$transaction([
    prisma().webhookAttempt.create({ data: { deliveryId, ...answer } }),
    prisma().webhookDelivery.updateMany({ where: { id: deliveryId, state }, data: { state: to } }),
  ]);
}

/** Queues a dealer's delivery again under its id, or at once where it waits. Null where there is none to be replayed. */
export async function replayDelivery(
  tx: Transaction,
  dealerId: string,
  id: string,
): Promise<{ contractId: string | null; replayed: boolean } | null> {
  const row = await tx.webhookDelivery.findFirst({ where: { id, dealerId } });
  if (!row) return null;
  const { contractId } = row;
  const to = afterDeliveryMove(row.state as DeliveryState, "replay");
  if (!to) return { contractId, replayed: false };
  const { count } = await tx.webhookDelivery.updateMany({
    where: { id, state: row.state },
    data: { state: to },
  });
  if (count === 1) await addJob(tx, id, dealerId);
  return { contractId, replayed: count === 1 };
}

export type Delivery = {
  id: string;
  contractId: string | null;
  orderNumber: string | null;
  type: MessageType;
  /** Whose registration it tells of, where it tells of one. */
  role: string | null;
  state: DeliveryState;
  createdAt: Date;
  attempts: number;
  last: { at: Date; status: number | null; error: string | null } | null;
};

/** Which of a dealer's deliveries: all, those that failed for good, or a contract's. */
type Which = { state?: DeliveryState; contractId?: string };

/** How many deliveries there are. */
export function countDeliveries(dealerId: string, only: Which): Promise<number> {
  return prisma().webhookDelivery.count({ where: { dealerId, ...only } });
}

/** A page of a dealer's deliveries, newest first. */
export async function listDeliveries(
  dealerId: string,
  only: Which,
  { take, skip }: Page,
): Promise<Delivery[]> {
  const rows = await prisma().webhookDelivery.findMany({
    where: { dealerId, ...only },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take,
    skip,
    include: {
      contract: { select: { orderNumber: true } },
      attempts: { orderBy: { id: "desc" }, take: 1 },
      _count: { select: { attempts: true } },
    },
  });
  return rows.map((row) => ({
    id: row.id,
    contractId: row.contractId,
    orderNumber: row.contract?.orderNumber ?? null,
    // Only enqueue writes them.
    type: row.type as MessageType,
    role: (row.payload as { data: { role?: string } }).data.role ?? null,
    state: row.state as DeliveryState,
    createdAt: row.createdAt,
    attempts: row._count.attempts,
    last: row.attempts[0] ?? null,
  }));
}
