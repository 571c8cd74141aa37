import * as z from "zod";
import { findPendingDelivery, recordAttempt } from "@/lib/data/webhook-deliveries";
import { signingEndpoint } from "@/lib/data/webhook-endpoints";
import { log } from "@/lib/log";
import { type Answer, accepted, postWebhook } from "@/lib/webhooks/post-webhook";
import { signatureHeaders } from "@/lib/webhooks/signature";

const payloadSchema = z.object({ deliveryId: z.uuid() });

const NO_ENDPOINT: Answer = { status: null, error: "no-endpoint", durationMs: 0 };

/**
 * Delivers one webhook: to where the dealer's messages go now, signed now, under its own id. A receiver that doesn't
 * take it is an exception, so the job runner tries again later. Where the process dies between the receiver's answer
 * and its note, the message is sent again: at least once, told apart by its id.
 *
 * @param last whether no further attempt will be made
 */
export async function deliverWebhook(payload: unknown, last: boolean): Promise<void> {
  const { deliveryId } = payloadSchema.parse(payload);
  const delivery = await findPendingDelivery(deliveryId);
  if (!delivery) return;
  const endpoint = await signingEndpoint(delivery.dealerId);
  if (!endpoint) return recordAttempt(delivery, NO_ENDPOINT, "fail");
  const { body } = delivery;
  const headers = signatureHeaders({ id: deliveryId, sentAt: new Date(), body, secrets: endpoint.secrets });
  const answer = await postWebhook(endpoint.url, headers, body);
  if (accepted(answer)) return recordAttempt(delivery, answer, "deliver");
  await recordAttempt(delivery, answer, last ? "fail" : "retry");
  const code = answer.error ?? `HTTP ${answer.status}`;
  log("warn", "webhook not delivered", { deliveryId, code, last });
  if (!last) throw new Error(`webhook ${deliveryId} not delivered: ${code}`);
}
