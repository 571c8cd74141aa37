import { type ConsentText, consentVersions } from "@/lib/domain/consent-texts";
import { pool } from "./pool";
import type { Transaction } from "./prisma";

const RECORD = `
  INSERT INTO consent (id, registration_id, text, version)
  SELECT gen_random_uuid(), r.id, $2, $3 FROM registration r
  WHERE r.id = $1 AND NOT EXISTS (
    SELECT 1 FROM consent c
    WHERE c.registration_id = r.id AND c.text = $2 AND c.version = $3
      AND (c.account_id IS NULL OR c.account_id = r.account_id))
  ON CONFLICT DO NOTHING`;

/**
 * Records that a text was agreed to in its current version, by whoever holds the registration now. Repeating it
 * records nothing new, and so do two presses at once: a unique index has the last word.
 */
export async function recordConsent(registrationId: string, text: ConsentText): Promise<void> {
  await pool().query(RECORD, [registrationId, text, consentVersions[text]]);
}

/** Names the account that gave the consents of a registration which are nobody's yet. Those of others stay theirs. */
export async function attributeConsents(
  tx: Transaction,
  registrationId: string,
  accountId: string,
): Promise<void> {
  await tx.consent.updateMany({ where: { registrationId, accountId: null }, data: { accountId } });
}

/** Takes back what was agreed to and is optional, such as the newsletter. */
export async function revokeConsent(registrationId: string, text: ConsentText): Promise<void> {
  await pool().query(
    `DELETE FROM consent c USING registration r WHERE r.id = $1 AND c.registration_id = r.id AND c.text = $2
       AND (c.account_id IS NULL OR c.account_id = r.account_id)`,
    [registrationId, text],
  );
}
