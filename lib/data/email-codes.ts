import { keyedHash } from "./personal-data";
import type { Transaction } from "./prisma";

export type CodePurpose = "register" | "door";
export type CodeKey = { registrationId: string; purpose: CodePurpose; emailIndex: string };

/** Seconds between two sends of one chain. */
export const RESEND_SECONDS = 60;
/** A code's life, in seconds. */
export const CODE_SECONDS = 600;
/** Wrong codes of one chain before it locks; a resend does not reset them (NIST SP 800-63B-4 §3.2.2). */
export const CODE_TRIES = 5;
/** How long a locked chain stays locked, in seconds. */
const LOCK_SECONDS = 1800;

/**
 * Starts or renews a chain: a new code takes the place of the old one. One statement, so two presses at once send
 * one code.
 *
 * @param code the six digits, or null where the address must not get one (the answer outside stays the same)
 * @returns "sent", or why not: "cool-down" (a code went out less than a minute ago) or "locked", with seconds to wait
 */
export async function renewCode(
  tx: Transaction,
  key: CodeKey,
  code: string | null,
): Promise<{ status: "sent" } | { status: "cool-down" | "locked"; wait: number }> {
  const renewed = await tx.$executeRawUnsafe(
    `INSERT INTO email_code (registration_id, purpose, email_index, code_hash, sent_at, expires_at)
     VALUES ($1::uuid, $2, $3, $4, now(), now() + make_interval(secs => $5::int))
     ON CONFLICT (registration_id, purpose, email_index) DO UPDATE SET
       code_hash = excluded.code_hash, used_hash = NULL, sent_at = excluded.sent_at, expires_at = excluded.expires_at,
       failures = CASE WHEN email_code.locked_until <= now() THEN 0 ELSE email_code.failures END,
       locked_until = CASE WHEN email_code.locked_until <= now() THEN NULL ELSE email_code.locked_until END
     WHERE email_code.sent_at <= now() - make_interval(secs => $6::int)
       AND (email_code.locked_until IS NULL OR email_code.locked_until <= now())`,
    key.registrationId,
    key.purpose,
    key.emailIndex,
    code && codeHash(key, code),
    CODE_SECONDS,
    RESEND_SECONDS,
  );
  if (renewed === 1) return { status: "sent" };
  const rows = await tx.$queryRawUnsafe<{ locked: number; cool: number }[]>(
    `SELECT ceil(extract(epoch FROM locked_until - now()))::int AS locked,
       ceil(extract(epoch FROM sent_at - now()))::int + $4::int AS cool
     FROM email_code WHERE registration_id = $1::uuid AND purpose = $2 AND email_index = $3`,
    key.registrationId,
    key.purpose,
    key.emailIndex,
    RESEND_SECONDS,
  );
  const row = rows[0];
  return row && row.locked > 0
    ? { status: "locked", wait: row.locked }
    : { status: "cool-down", wait: Math.max(1, row?.cool ?? RESEND_SECONDS) };
}

export type CodeOutcome =
  | { status: "right" }
  | { status: "wrong" | "expired" }
  | { status: "locked"; wait: number };

type Tried = { outcome: "right" | "wrong" | "expired" | "locked"; wait: number | null };

/**
 * Tries a code. A right one is used up by it; a wrong one counts. The browser that used it may send it again while it
 * would live: without scripts it is the answer to the second of two taps that is shown.
 */
export async function tryCode(
  tx: Transaction,
  key: CodeKey,
  code: string,
  visitId: string,
): Promise<CodeOutcome> {
  const rows = await tx.$queryRawUnsafe<Tried[]>(
    `WITH chain AS (
       SELECT *, coalesce(locked_until > now(), false) AS locked, expires_at <= now() AS expired,
         coalesce(code_hash = $4, false) AS matches, coalesce(used_hash = $7, false) AND expires_at > now() AS again
       FROM email_code WHERE registration_id = $1::uuid AND purpose = $2 AND email_index = $3 FOR UPDATE
     ), tried AS (
       UPDATE email_code e SET
         code_hash = CASE WHEN c.matches AND NOT c.expired THEN NULL ELSE e.code_hash END,
         used_hash = CASE WHEN c.matches AND NOT c.expired THEN $7 ELSE e.used_hash END,
         failures = CASE WHEN c.matches THEN e.failures ELSE e.failures + 1 END,
         locked_until = CASE WHEN NOT c.matches AND e.failures + 1 >= $5::int THEN now() + make_interval(secs => $6::int) END
       FROM chain c
       WHERE NOT c.locked AND NOT c.again AND e.registration_id = $1::uuid AND e.purpose = $2 AND e.email_index = $3
       RETURNING e.locked_until
     )
     SELECT CASE WHEN c.again THEN 'right' WHEN c.locked OR t.locked_until > now() THEN 'locked' WHEN NOT c.matches THEN 'wrong'
         WHEN c.expired THEN 'expired' ELSE 'right' END AS outcome,
       ceil(extract(epoch FROM coalesce(t.locked_until, c.locked_until) - now()))::int AS wait
     FROM chain c LEFT JOIN tried t ON true`,
    key.registrationId,
    key.purpose,
    key.emailIndex,
    codeHash(key, code),
    CODE_TRIES,
    LOCK_SECONDS,
    codeHash(key, `${code}|${visitId}`),
  );
  const row = rows[0];
  if (!row) return { status: "expired" };
  if (row.outcome === "locked") return { status: "locked", wait: Math.max(1, row.wait ?? LOCK_SECONDS) };
  return { status: row.outcome };
}

/** Ends every code of a registration that was not used: it was sent while somebody else, or nobody, held it. */
export async function endCodes(tx: Transaction, registrationId: string): Promise<void> {
  await tx.emailCode.updateMany({ where: { registrationId }, data: { codeHash: null, usedHash: null } });
}

function codeHash(key: CodeKey, code: string): string {
  return keyedHash("email-code", `${key.registrationId}|${key.purpose}|${key.emailIndex}|${code}`);
}
