import { COMPARISON_DAYS, DECIDED_AGAINST_DAYS } from "@/lib/domain/owner-retention";
import { pool } from "./pool";

/** Days that ended sign-ins, used links and counted attempts are kept for looking into an incident. */
const GRACE_DAYS = 7;

/** Refused and withdrawn requests whose time is over. */
const DECIDED_AGAINST = `q.state IN ('refused', 'withdrawn') AND q.decided_at <= now() - make_interval(days => ${DECIDED_AGAINST_DAYS})`;

/** Days a mail that could not be sent waits to be sent again. */
const FAILED_MAIL_DAYS = 90;

/** Days what is known of a card is kept after another method took its place, for questions about a charge. */
const REPLACED_CARD_DAYS = 90;

// In this order: a request that goes closes its registration first, and the answers of closed ones go after it.
const STATEMENTS: Record<string, string> = {
  ownersNotRegistered: `UPDATE registration r SET state = 'closed' FROM owner_request q
    WHERE q.registration_id = r.id AND r.state <> 'closed' AND ${DECIDED_AGAINST}`,
  ownerRequests: `DELETE FROM owner_request q WHERE ${DECIDED_AGAINST}`,
  comparisons: `UPDATE owner_request q SET match_sealed = NULL
    WHERE q.match_sealed IS NOT NULL AND q.decided_at <= now() - make_interval(days => ${COMPARISON_DAYS})`,
  replacedCards: `UPDATE payment_method SET reference = NULL, brand = NULL, last_four = NULL, expiry_year = NULL,
    expiry_month = NULL WHERE state = 'replaced' AND reference IS NOT NULL
      AND settled_at <= now() - make_interval(days => ${REPLACED_CARD_DAYS})`,
  ownersNotSubmitted: `DELETE FROM registration WHERE role = 'owner' AND state = 'started' AND keep_until <= now()`,
  drafts: `DELETE FROM draft d USING registration r LEFT JOIN contract c ON c.id = r.contract_id
    WHERE r.id = d.registration_id AND (COALESCE(c.keep_until, r.keep_until) <= now() OR r.state = 'closed')`,
  codes: "DELETE FROM email_code WHERE expires_at <= now() - make_interval(days => $1)",
  visits: "DELETE FROM visit WHERE expires_at <= now()",
  sessions: "DELETE FROM session WHERE expires_at <= now() - make_interval(days => $1)",
  resets: "DELETE FROM password_reset WHERE expires_at <= now() - make_interval(days => $1)",
  formViews: "DELETE FROM form_view WHERE expires_at <= now()",
  throttles: "DELETE FROM throttle WHERE reset_at <= now()",
  entryTokens: "DELETE FROM entry_token WHERE expires_at <= now() - make_interval(days => 30)",
  webhooks: "DELETE FROM webhook_delivery WHERE created_at <= now() - make_interval(days => 90)",
  failedMails: `DELETE FROM mail WHERE state = 'failed' AND created_at <= now() - make_interval(days => ${FAILED_MAIL_DAYS})`,
  addresses: `UPDATE registration r SET verified_email_index = NULL, verified_email_sealed = NULL
    FROM registration kept LEFT JOIN contract c ON c.id = kept.contract_id
    WHERE kept.id = r.id AND (COALESCE(c.keep_until, kept.keep_until) <= now() OR r.state = 'closed')
      AND r.verified_email_index IS NOT NULL`,
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
