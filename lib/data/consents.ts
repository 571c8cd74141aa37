import { type ConsentText, consentVersions } from "@/lib/domain/consent-texts";
import { pool } from "./pool";
import type { Transaction } from "./prisma";
import type { RegistrationView } from "./registrations";

type Holder = Pick<RegistrationView, "id" | "account">;

const RECORD = `
  INSERT INTO consent (id, registration_id, text, version)
  SELECT gen_random_uuid(), r.id, $2, $3 FROM registration r
  WHERE r.id = $1 AND r.state <> 'closed' AND r.account_id IS NOT DISTINCT FROM $4 AND NOT EXISTS (
    SELECT 1 FROM consent c
    WHERE c.registration_id = r.id AND c.text = $2 AND c.version = $3
      AND (c.account_id IS NULL OR c.account_id = r.account_id))
  ON CONFLICT DO NOTHING`;

/**
 * Records that a text was agreed to in its current version, by whoever held the registration when the page was read:
 * for whoever took it since, nothing is recorded. Repeating it
 * records nothing new, and so do two presses at once: a unique index has the last word.
 */
export async function recordConsent({ id, account }: Holder, text: ConsentText): Promise<void> {
  await pool().query(RECORD, [id, text, consentVersions[text], account?.id ?? null]);
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
export async function revokeConsent({ id, account }: Holder, text: ConsentText): Promise<void> {
  await pool().query(
    `DELETE FROM consent c USING registration r WHERE r.id = $1 AND c.registration_id = r.id AND c.text = $2
       AND r.account_id IS NOT DISTINCT FROM $3 AND (c.account_id IS NULL OR c.account_id = r.account_id)`,
    [id, text, account?.id ?? null],
  );
}
