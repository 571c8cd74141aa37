import { deleteAllDrafts, putDraft } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { dropFailedMails } from "@/lib/data/mails";
import { createOwnerRegistration, lockOwned, unfinishedOnBrowser } from "@/lib/data/owner-registrations";
import { requestOf, wipeRequest } from "@/lib/data/owner-requests";
import type { Transaction } from "@/lib/data/prisma";
import { keepRegistration, moveRegistration } from "@/lib/data/registration-writes";
import { countAttempt, type Limit } from "@/lib/data/throttle";
import { inTransaction } from "@/lib/data/transaction";
import { grantAccess, openVisit, type Visit } from "@/lib/data/visits";
import { DRAFT_DAYS, daysFromNow, SUBMITTED_DAYS } from "@/lib/domain/owner-retention";
import type { RegistrationState } from "@/lib/domain/registration-state";
import { mayBeginAgain } from "@/lib/domain/request-words.ja";

/** Beginnings from one network address. Generous: a whole company may share one. */
const PER_SOURCE: Limit = { count: 200, seconds: 3600 };

export type Started = { status: "started"; registrationId: string; visit: Visit };
export type OwnerStart = Started | { status: "throttled"; wait: number };

/**
 * 「お手続きを始める」 (guide 4-1/1): makes an owner's registration, which belongs to no contract, and lets this browser
 * reach it. What the browser began before and has not submitted is gone on with instead.
 *
 * @param input.another begins another vehicle's all the same
 * @param input.accountId the account this browser is signed in with; the sign-in is then not asked again
 */
export async function startOwner(input: {
  visitToken: string | null;
  accountId: string | null;
  source: string;
  another: boolean;
}): Promise<OwnerStart> {
  const { visitToken, source, another } = input;
  const wait = await countAttempt("owner-start-source", source, PER_SOURCE);
  if (wait > 0) return { status: "throttled", wait };
  return inTransaction(async (tx) => {
    // The visit's row is locked by this: of two presses at once the second finds what the first began.
    const visit = await openVisit(tx, visitToken, daysFromNow(SUBMITTED_DAYS));
    const [begun] = visitToken && !another ? await unfinishedOnBrowser(visitToken, tx) : [];
    const registrationId = begun?.id ?? (await begin(tx, input.accountId));
    await grantAccess(tx, visit.id, registrationId);
    return { status: "started", registrationId, visit };
  });
}

/**
 * Lets a signed-in owner go on with a registration of the account on this browser, which may be another phone. What
 * was entered for an approved one has a time, the registration has none: after it, going on begins another such time.
 *
 * @returns null where it is not the account's
 */
export async function resumeOwner(
  accountId: string,
  registrationId: string,
  visitToken: string | null,
): Promise<Started | null> {
  return inTransaction(async (tx) => {
    const row = await lockOwned(tx, accountId, registrationId);
    if (!row) return null;
    const { keepUntil } = row;
    if (keepUntil && keepUntil <= new Date() && (await requestOf(tx, registrationId))?.state === "approved")
      await keepRegistration(tx, registrationId, daysFromNow(SUBMITTED_DAYS));
    return { status: "started", ...(await reach(tx, visitToken, registrationId)) };
  });
}

/**
 * 「もう一度、最初から」 after a refusal: closes the refused registration, deletes what was entered for it, its vehicle
 * and what the registry said, since マイカー情報 no longer shows it, and begins a new one with the same account.
 *
 * @returns null where there is no refused request of the account
 */
export async function beginAgain(
  accountId: string,
  registrationId: string,
  visitToken: string | null,
): Promise<Started | null> {
  return inTransaction(async (tx) => {
    const row = await lockOwned(tx, accountId, registrationId);
    if (!row) return null;
    const request = await requestOf(tx, registrationId);
    if (request?.state !== "refused" || !mayBeginAgain(request.refusalReason)) return null;
    if (!(await moveRegistration(tx, row.id, row.state as RegistrationState, "close"))) return null;
    await deleteAllDrafts(tx, row.id);
    await wipeRequest(tx, request, null);
    await dropFailedMails(tx, row.id);
    await recordEvent(tx, {
      contractId: null,
      registrationId: row.id,
      type: "owner-began-again",
      actor: "customer",
    });
    const fresh = await begin(tx, accountId);
    return { status: "started", ...(await reach(tx, visitToken, fresh)) };
  });
}

async function begin(tx: Transaction, accountId: string | null): Promise<string> {
  const { id } = await createOwnerRegistration(tx, { keepUntil: daysFromNow(DRAFT_DAYS), accountId });
  if (accountId) await putDraft(tx, id, "sign-in", { way: "account", accountId });
  await recordEvent(tx, {
    contractId: null,
    registrationId: id,
    type: "registration-started",
    actor: "customer",
    detail: { role: "owner" },
  });
  return id;
}

async function reach(tx: Transaction, visitToken: string | null, registrationId: string) {
  const visit = await openVisit(tx, visitToken, daysFromNow(SUBMITTED_DAYS));
  await grantAccess(tx, visit.id, registrationId);
  return { registrationId, visit };
}
