import { createHmac } from "node:crypto";
import { type APIRequestContext, expect } from "@playwright/test";
import { sql } from "./database";

const origin = () => process.env.CARD_SANDBOX_API_URL ?? process.env.CARD_SANDBOX_URL ?? "";
const secret = () => process.env.CARD_SANDBOX_SECRET ?? "";

/** Lets the provider go on as if the time of everything that is due later had come. */
export async function providerCatchesUp(request: APIRequestContext): Promise<void> {
  const headers = { authorization: `Bearer ${secret()}` };
  const response = await request.post(`${origin()}/control/settle`, { headers, data: {} });
  expect(response.status()).toBe(200);
}

/** The latest card that was begun for a contract. */
export async function cardAttempt(
  contractId: string,
): Promise<{ id: string; state: string; setup_id: string; last_four: string | null }> {
  const rows = await sql(
    `SELECT p.id, p.state, p.setup_id, p.last_four FROM payment_method p JOIN registration r ON r.id = p.registration_id
     WHERE r.contract_id = $1 AND p.kind = 'credit_card' ORDER BY p.created_at DESC LIMIT 1`,
    [contractId],
  );
  return rows[0] as never;
}

/** A notification as the provider sends it; `key` is what it is signed with. */
export function notify(
  request: APIRequestContext,
  notification: { eventId: string; attemptId: string; setupId: string },
  key = secret(),
  at = Date.now(),
) {
  const body = JSON.stringify({ type: "setup.updated", ...notification });
  const seconds = Math.floor(at / 1000);
  const digest = createHmac("sha256", key).update(`${seconds}.${body}`).digest("hex");
  return request.post("/api/payment/webhook", {
    headers: { "content-type": "application/json", "card-sandbox-signature": `t=${seconds},v1=${digest}` },
    data: body,
  });
}
