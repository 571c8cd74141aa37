import { recordEvent } from "./events";
import { lockOwnerRequest, moveOwnerRequest, type OwnerRequestRow } from "./owner-request-review";
import { prisma, type Transaction } from "./prisma";

/** How long a reviewer holds a case without being heard of. */
export const HOLD_MINUTES = 15;

const holdEnd = () => new Date(Date.now() + HOLD_MINUTES * 60_000);

/** Whether a reviewer holds a request right now. */
export function holds(
  request: Pick<OwnerRequestRow, "state" | "reviewerId" | "heldUntil">,
  reviewerId: string,
): boolean {
  const { state, reviewerId: holder, heldUntil } = request;
  return state === "held" && holder === reviewerId && heldUntil !== null && heldUntil > new Date();
}

/** One taking at a time per reviewer, whatever is pressed in two tabs. */
export async function lockReviewer(tx: Transaction, reviewerId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM staff WHERE id = ${reviewerId}::uuid FOR NO KEY UPDATE`;
}

/** The case a reviewer holds right now, or null. */
export async function heldCase(reviewerId: string, tx: Transaction = prisma()): Promise<string | null> {
  const where = { state: "held", reviewerId, heldUntil: { gt: new Date() } };
  return (await tx.ownerRequest.findFirst({ where, orderBy: { heldUntil: "desc" } }))?.id ?? null;
}

/**
 * Gives a reviewer the case that has waited longest, or one of their choice. A case somebody else is just taking is
 * passed over, so two reviewers at once get two cases.
 *
 * @returns the case's id, or null where none is free
 */
export async function takeFreeCase(
  tx: Transaction,
  reviewerId: string,
  caseId: string | null = null,
): Promise<string | null> {
  // Free is what nobody holds, or whose holder let the time pass.
  const rows = await tx.$queryRaw<{ id: string }[]>`SELECT q.id FROM owner_request q
    JOIN registration r ON r.id = q.registration_id
    WHERE (q.state = 'waiting' OR (q.state = 'held' AND q.held_until <= now()))
      AND (${caseId}::uuid IS NULL OR q.id = ${caseId}::uuid)
    ORDER BY q.submitted_at, q.id LIMIT 1 FOR UPDATE OF r, q SKIP LOCKED`;
  const request = rows[0] && (await lockOwnerRequest(tx, rows[0].id));
  if (!request) return null;
  const free = request.state === "held" ? await releaseLocked(tx, request, null) : request;
  if (!(await moveOwnerRequest(tx, free, "hold", { reviewerId, heldUntil: holdEnd() }))) return null;
  const event = { contractId: null, registrationId: request.registrationId, actor: "staff" } as const;
  await recordEvent(tx, { ...event, type: "owner-request-held", staffId: reviewerId });
  return request.id;
}

/** Prolongs a hold that still lives, and says until when. Null where it does not. */
export async function prolongHold(caseId: string, reviewerId: string): Promise<Date | null> {
  const heldUntil = holdEnd();
  const { count } = await prisma().ownerRequest.updateMany({
    where: { id: caseId, state: "held", reviewerId, heldUntil: { gt: new Date() } },
    data: { heldUntil },
  });
  return count === 1 ? heldUntil : null;
}

/**
 * Puts a held case back among the waiting ones. Call it with the request locked.
 *
 * @param reviewerId who gives it back; null where the time has passed
 */
export async function releaseLocked(
  tx: Transaction,
  request: OwnerRequestRow,
  reviewerId: string | null,
): Promise<OwnerRequestRow> {
  const back = { reviewerId: null, heldUntil: null };
  if (!(await moveOwnerRequest(tx, request, "release", back)))
    throw new Error(`no release from ${request.state}`);
  await recordEvent(tx, {
    contractId: null,
    registrationId: request.registrationId,
    type: "owner-request-released",
    actor: reviewerId ? "staff" : "service",
    staffId: reviewerId ?? request.reviewerId,
    detail: { expired: reviewerId === null },
  });
  return { ...request, ...back, state: "waiting" };
}
