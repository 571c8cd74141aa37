import { pool } from "./pool";

/** Days that ended sign-ins, used links and counted attempts are kept for looking into an incident. */
const GRACE_DAYS = 7;

const STATEMENTS: Record<string, string> = {
  drafts: `DELETE FROM draft d USING registration r, contract c
    WHERE r.id = d.registration_id AND c.id = r.contract_id AND (c.keep_until <= now() OR r.state = 'closed')`,
  codes: "DELETE FROM email_code WHERE expires_at <= now() - make_interval(days => $1)",
  visits: "DELETE FROM visit WHERE expires_at <= now()",
  sessions: "DELETE FROM session WHERE expires_at <= now() - make_interval(days => $1)",
  resets: "DELETE FROM password_reset WHERE expires_at <= now() - make_interval(days => $1)",
  throttles: "DELETE FROM throttle WHERE reset_at <= now()",
  entryTokens: "DELETE FROM entry_token WHERE expires_at <= now() - make_interval(days => 30)",
  webhooks: "DELETE FROM webhook_delivery WHERE created_at <= now() - make_interval(days => 90)",
  addresses: `UPDATE registration r SET verified_email_index = NULL, verified_email_sealed = NULL
    FROM contract c WHERE c.id = r.contract_id AND c.keep_until <= now() AND r.verified_email_index IS NOT NULL`,
};

/** Deletes everything past its time. Returns how many rows of each kind. */
export async function purgeExpired(): Promise<Record<string, number>> {
  const deleted: Record<string, number> = {};
  for (const [kind, text] of Object.entries(STATEMENTS)) {
    const { rowCount } = await pool().query(text, text.includes("$1") ? [GRACE_DAYS] : []);
    deleted[kind] = rowCount ?? 0;
  }
  return deleted;
}
