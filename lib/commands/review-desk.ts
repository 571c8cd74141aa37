import { findAccount } from "@/lib/data/accounts";
import { recordEvent } from "@/lib/data/events";
import {
  findOwnerRequest,
  lockOwnerRequest,
  lockVehicle,
  type OwnerRequestRow,
  registeredAlready,
  registeredElsewhere,
} from "@/lib/data/owner-request-review";
import type { Transaction } from "@/lib/data/prisma";
import {
  heldCase,
  holds,
  lockReviewer,
  prolongHold,
  releaseLocked,
  takeFreeCase,
} from "@/lib/data/review-holds";
import { inTransaction } from "@/lib/data/transaction";
import { type ApprovalGround, groundRequired } from "@/lib/domain/approval-grounds";
import { matchUser } from "@/lib/domain/matching/match-user";
import type { Identity } from "@/lib/domain/party";
import type { DeskRefusal } from "@/lib/domain/refusal-reasons";
import { questionsFor, type ReviewQuestion } from "@/lib/domain/review-questions";
import { errorFields, log } from "@/lib/log";
import { SystemOutage } from "@/lib/ports/system-outage";
import { noteLookup } from "./match-owner-request";
import { approve, askBack, refuse } from "./owner-request-decisions";
import { vehicleRegistry } from "./vehicle-registry";

/**
 * 「次の案件を受け持つ」: the case that has waited longest, held by this reviewer from now on; the one they hold already
 * where they do. Null where nothing waits.
 */
export function takeNextCase(reviewerId: string): Promise<string | null> {
  return inTransaction(async (tx) => {
    await lockReviewer(tx, reviewerId);
    return (await heldCase(reviewerId, tx)) ?? (await takeFreeCase(tx, reviewerId));
  });
}

/** 「この案件を受け持つ」. False where somebody else has it, or nothing is left to decide. */
export function takeCase(caseId: string, reviewerId: string): Promise<boolean> {
  return inTransaction(async (tx) => {
    await lockReviewer(tx, reviewerId);
    const held = await heldCase(reviewerId, tx);
    if (held === caseId) return true;
    // One case at a time: what was held before goes back.
    const before = held && (await lockOwnerRequest(tx, held));
    const taken = await takeFreeCase(tx, reviewerId, caseId);
    if (taken && before && holds(before, reviewerId)) await releaseLocked(tx, before, reviewerId);
    return taken !== null;
  });
}

/** Holds a case for longer while it is being worked on. Until when, or null where it is no longer held. */
export function renewHold(caseId: string, reviewerId: string): Promise<Date | null> {
  return prolongHold(caseId, reviewerId);
}

export type DeskOutcome =
  | "done"
  /** The time passed, somebody else has the case, or it is decided. */
  | "not-held"
  /** The account was changed since this screen was shown. */
  | "changed"
  /** Another account was registered as this vehicle's user since this screen was shown. */
  | "registered-meanwhile"
  /** The account that applies is this vehicle's user already. */
  | "already-yours"
  /** Approval has to say what it rests on. */
  | "ground-required"
  /** Approval needs the registry's word on the vehicle. */
  | "not-compared"
  /** The question is none for this kind of party. */
  | "other-kind"
  | "outage";

/** 「戻す」: puts the case back among the waiting ones. */
export function releaseCase(caseId: string, reviewerId: string): Promise<DeskOutcome> {
  return onHeldCase(caseId, reviewerId, async (tx, request) => {
    await releaseLocked(tx, request, reviewerId);
    return "done";
  });
}

/**
 * 「承認する」: registers the owner as the vehicle's user.
 *
 * @param shown what the reviewer did not see is not approved: the account's revision, and whether another account is
 *   this vehicle's user already
 * @param ground what it rests on; needed where the registry does not bear it out in full, or another registration is ended
 */
export function approveCase(
  caseId: string,
  reviewerId: string,
  shown: { identityRevision: number; registeredElsewhere: boolean },
  ground: ApprovalGround | null,
): Promise<DeskOutcome> {
  return onHeldCase(caseId, reviewerId, async (tx, request) => {
    const registry = request.answer?.registry;
    if (registry?.status !== "found") return "not-compared";
    const account = await findAccount(request.accountId, tx);
    if (account?.identityRevision !== shown.identityRevision) return "changed";
    if (await registeredAlready(request, tx)) return "already-yours";
    const endsAnother = await registeredElsewhere(request, tx);
    if (!shown.registeredElsewhere && endsAnother) return "registered-meanwhile";
    const match = matchUser(account.identity, registry.user).result;
    if (!ground && groundRequired({ match, endsAnother })) return "ground-required";
    await approve(tx, request, { decidedBy: "reviewer", reviewerId }, ground);
    return "done";
  });
}

/** 「お断りする」, with the reason the owner is told. */
export function refuseCase(caseId: string, reviewerId: string, reason: DeskRefusal): Promise<DeskOutcome> {
  return onHeldCase(caseId, reviewerId, async (tx, request) => {
    await refuse(tx, request, reason, { decidedBy: "reviewer", reviewerId });
    return "done";
  });
}

/** 「差し戻す」, with what the owner is to put right. */
export function askBackCase(
  caseId: string,
  reviewerId: string,
  question: ReviewQuestion,
): Promise<DeskOutcome> {
  return onHeldCase(caseId, reviewerId, async (tx, request) => {
    const account = await findAccount(request.accountId, tx);
    if (!account || !questionsFor(account.kind).includes(question)) return "other-kind";
    await askBack(tx, request, question, reviewerId);
    return "done";
  });
}

/** 「もう一度照会する」: asks the registry anew, for a case that came here uncompared. Decides nothing. */
export async function compareAgain(caseId: string, reviewerId: string): Promise<DeskOutcome> {
  const asked = await findOwnerRequest(caseId);
  if (!asked || !holds(asked, reviewerId)) return "not-held";
  try {
    const lookup = await vehicleRegistry().find(asked.vehicle);
    return await onHeldCase(caseId, reviewerId, async (tx, request) => {
      const account = await findAccount(request.accountId, tx);
      if (!account) return "not-held";
      const { comparison } = await noteLookup(tx, request, account.identity as Identity, lookup);
      const event = { contractId: null, registrationId: request.registrationId, actor: "staff" } as const;
      const detail = { comparison };
      await recordEvent(tx, { ...event, type: "owner-request-compared", staffId: reviewerId, detail });
      return "done";
    });
  } catch (error) {
    if (!(error instanceof SystemOutage)) throw error;
    log("warn", "request not compared", { requestId: caseId, ...errorFields(error), reason: error.reason });
    return "outage";
  }
}

/** Does something to a case this reviewer holds at this moment; to no other. */
async function onHeldCase(
  caseId: string,
  reviewerId: string,
  work: (tx: Transaction, request: OwnerRequestRow) => Promise<DeskOutcome>,
): Promise<DeskOutcome> {
  const known = await findOwnerRequest(caseId);
  if (!known) return "not-held";
  return inTransaction(async (tx) => {
    await lockVehicle(tx, known.chassisIndex);
    const request = await lockOwnerRequest(tx, caseId);
    return request && holds(request, reviewerId) ? work(tx, request) : "not-held";
  });
}
