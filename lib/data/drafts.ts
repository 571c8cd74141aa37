import { seal, unseal } from "./personal-data";
import { pool } from "./pool";
import type { Transaction } from "./prisma";
import type { RegistrationView } from "./registrations";
import { draftContext } from "./seal-contexts";

const SAVE = `
  WITH saved AS (
    INSERT INTO draft (registration_id, step, answer_sealed, revision, saved_at)
    SELECT id, $2, $3, 1, now() FROM registration
    WHERE id = $1 AND state <> 'closed' AND account_id IS NOT DISTINCT FROM $6 FOR NO KEY UPDATE
    ON CONFLICT (registration_id, step) DO UPDATE
      SET answer_sealed = excluded.answer_sealed, revision = draft.revision + 1, saved_at = now()
      WHERE draft.revision = $4
    RETURNING revision
  ), moved AS (
    UPDATE registration SET open_step = $5
    WHERE id = $1 AND open_step IS DISTINCT FROM $5 AND EXISTS (SELECT 1 FROM saved)
  )
  SELECT revision FROM saved`;

/**
 * Saves the answer of a step in one statement, and with it the step that is open now. A registration that was closed
 * since its page was read, or taken by another account, keeps nothing.
 *
 * @param view the registration as the guard read it
 * @param expectedRevision the revision the form was filled in on; 0 where nothing was saved yet
 * @returns false when another tab or phone saved something else in the meantime
 */
export async function saveDraft(
  { id: registrationId, account }: Pick<RegistrationView, "id" | "account">,
  step: string,
  answer: unknown,
  expectedRevision: number,
  openStep: string | null,
): Promise<boolean> {
  const sealed = Buffer.from(seal(answer, draftContext(registrationId, step)));
  const { rowCount } = await pool().query({
    name: "save-draft",
    text: SAVE,
    values: [registrationId, step, sealed, expectedRevision, openStep, account?.id ?? null],
  });
  return rowCount === 1;
}

/** Writes an answer whatever was there: for commands that decide an answer themselves, inside their transaction. */
export async function putDraft(
  tx: Transaction,
  registrationId: string,
  step: string,
  answer: unknown,
): Promise<void> {
  const answerSealed = seal(answer, draftContext(registrationId, step));
  await tx.draft.upsert({
    where: { registrationId_step: { registrationId, step } },
    create: { registrationId, step, answerSealed },
    update: { answerSealed, revision: { increment: 1 }, savedAt: new Date() },
  });
}

/** Removes saved answers. */
export async function deleteDrafts(
  tx: Transaction,
  registrationId: string,
  steps: readonly string[],
): Promise<void> {
  await tx.draft.deleteMany({ where: { registrationId, step: { in: [...steps] } } });
}

/** Removes everything a registration had saved. */
export async function deleteAllDrafts(tx: Transaction, registrationId: string): Promise<void> {
  await tx.draft.deleteMany({ where: { registrationId } });
}

/** The saved answer of a step with its revision, or null. Call it with the registration's row locked. */
export async function draftIn(
  tx: Transaction,
  registrationId: string,
  step: string,
): Promise<{ revision: number; answer: unknown } | null> {
  const row = await tx.draft.findUnique({ where: { registrationId_step: { registrationId, step } } });
  return (
    row && { revision: row.revision, answer: unseal(row.answerSealed, draftContext(registrationId, step)) }
  );
}

/** Whether a step has a saved answer. */
export async function draftSaved(tx: Transaction, registrationId: string, step: string): Promise<boolean> {
  return (await tx.draft.count({ where: { registrationId, step } })) === 1;
}

/** Whether the saved answers are still those of these revisions. Call it with the registration's row locked. */
export async function draftsUnchanged(
  tx: Transaction,
  registrationId: string,
  revisions: Record<string, number>,
): Promise<boolean> {
  const rows = await tx.draft.findMany({ where: { registrationId }, select: { step: true, revision: true } });
  return (
    rows.length === Object.keys(revisions).length && rows.every((row) => revisions[row.step] === row.revision)
  );
}
