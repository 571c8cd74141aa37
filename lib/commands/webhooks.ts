import { recordEvent } from "@/lib/data/events";
import { inTransaction } from "@/lib/data/transaction";
import { enqueueTestWebhook, replayDelivery } from "@/lib/data/webhook-deliveries";
import { signingEndpoint } from "@/lib/data/webhook-endpoints";

/** 「テスト通知を送る」: sends a message without content to the dealer's receiver. False where none takes messages. */
export async function sendTestWebhook(dealerId: string): Promise<boolean> {
  if (!(await signingEndpoint(dealerId))) return false;
  await inTransaction((tx) => enqueueTestWebhook(tx, dealerId));
  return true;
}

export type ReplayOutcome = { contractId: string | null; replayed: boolean };

/**
 * 「再送する」: delivers a webhook again, under the same id. `replayed` is false where it is on its way anyway; null
 * where the dealer has no such delivery.
 */
export function replayWebhook(
  dealerId: string,
  deliveryId: string,
  staffId: string,
): Promise<ReplayOutcome | null> {
  return inTransaction(async (tx) => {
    const outcome = await replayDelivery(tx, dealerId, deliveryId);
    if (outcome?.replayed && outcome.contractId) {
      const { contractId } = outcome;
      const detail = { deliveryId };
      await recordEvent(tx, { contractId, type: "webhook-replayed", actor: "staff", staffId, detail });
    }
    return outcome;
  });
}
