import { findAccount } from "@/lib/data/accounts";
import { findVehicleModel, KEEP_DAYS } from "@/lib/data/contracts";
import { deleteAllDrafts } from "@/lib/data/drafts";
import { recordEvent } from "@/lib/data/events";
import { enqueueMail } from "@/lib/data/mails";
import {
  earlierOwnersOf,
  type MoveNotes,
  moveOwnerRequest,
  type OwnerRequestRow,
} from "@/lib/data/owner-request-review";
import type { Transaction } from "@/lib/data/prisma";
import { keepRegistration, lockRegistration, moveRegistration } from "@/lib/data/registration-writes";
import { issueServicesToken, SERVICES_DAYS } from "@/lib/data/services-tokens";
import type { ApprovalGround } from "@/lib/domain/approval-grounds";
import { displayName } from "@/lib/domain/party";
import { receiptNumber } from "@/lib/domain/receipt-number";
import type { RefusalReason } from "@/lib/domain/refusal-reasons";
import type { RegistrationState } from "@/lib/domain/registration-state";
import type { ReviewQuestion } from "@/lib/domain/review-questions";
import { vehicleNameOf } from "@/lib/domain/vehicle-names";
import { ownerEndedMail } from "@/lib/mails/owner-ended";
import { ownerRequestApprovedMail } from "@/lib/mails/owner-request-approved";
import { ownerRequestAskedBackMail } from "@/lib/mails/owner-request-asked-back";
import { ownerRequestRefusedMail } from "@/lib/mails/owner-request-refused";
import { afterDeliveryUrl, myCarUrl, startUrl } from "@/lib/public-urls";
import { withdrawServices } from "./apply-for-service";

/** Who decides: the matching, a reviewer, or the time that ran out. */
export type DecidedBy =
  | { decidedBy: "matching" | "time-limit"; reviewerId: null }
  | { decidedBy: "reviewer"; reviewerId: string };

const actorOf = ({ reviewerId }: DecidedBy) =>
  reviewerId ? ({ actor: "staff", staffId: reviewerId } as const) : ({ actor: "service" } as const);

/**
 * Approves a request: the owner is registered as this vehicle's user and told, with the link to the services where
 * the vehicle has any. A vehicle has one user: whoever was it before is so no longer, with everything that was applied
 * for, and is told. Call it with the request locked; it throws where the request can't be approved.
 *
 * @param ground what it rests on where the registry does not bear it out
 */
export async function approve(
  tx: Transaction,
  request: OwnerRequestRow,
  by: DecidedBy,
  ground: ApprovalGround | null = null,
): Promise<void> {
  const { id, registrationId } = request;
  const { account, event } = await decide(tx, request, "approve", decided(by), by);
  for (const earlier of await earlierOwnersOf(request, tx)) await endEarlierOwner(tx, earlier, request);
  const registration = await lockRegistration(tx, registrationId);
  await moveRegistration(tx, registrationId, registration.state as RegistrationState, "register");
  await keepRegistration(tx, registrationId, new Date(Date.now() + KEEP_DAYS * 86_400_000));
  const detail = { decidedBy: by.decidedBy, ...(ground ? { ground } : {}) };
  await recordEvent(tx, { ...event, type: "owner-request-approved", detail });

  const model = request.modelCode ? await findVehicleModel(request.modelCode, tx) : null;
  const services =
    model?.tConnect || model?.charging
      ? { url: startUrl(await issueServicesToken(tx, registrationId)), days: SERVICES_DAYS }
      : null;
  await enqueueMail(tx, {
    kind: "owner-request-approved",
    eventKey: `owner-request-approved:${id}`,
    registrationId,
    to: account.email,
    content: ownerRequestApprovedMail({
      name: displayName(account.identity),
      vehicle: model?.name ?? vehicleNameOf(request.vehicle.chassisNumber) ?? "ご登録の車両",
      receipt: receiptNumber(id),
      at: new Date(),
      services,
    }),
  });
}

/** The vehicle has changed hands: the earlier owner's services must not go on, least of all where the car is. */
async function endEarlierOwner(
  tx: Transaction,
  earlier: Awaited<ReturnType<typeof earlierOwnersOf>>[number],
  { vehicle }: OwnerRequestRow,
): Promise<void> {
  const { requestId, registrationId, accountId } = earlier;
  const row = await lockRegistration(tx, registrationId);
  if (!(await moveRegistration(tx, registrationId, row.state as RegistrationState, "close"))) return;
  await deleteAllDrafts(tx, registrationId);
  await withdrawServices(tx, { id: registrationId, contractId: null });
  const event = { contractId: null, registrationId, actor: "service" } as const;
  await recordEvent(tx, { ...event, type: "owner-ended" });
  const account = accountId && (await findAccount(accountId, tx));
  if (!account) return;
  await enqueueMail(tx, {
    kind: "owner-ended",
    eventKey: `owner-ended:${requestId}`,
    registrationId,
    to: account.email,
    content: ownerEndedMail({
      name: displayName(account.identity),
      vehicle: vehicleNameOf(vehicle.chassisNumber),
      receipt: receiptNumber(requestId),
      at: new Date(),
    }),
  });
}

/** Refuses a request and tells the owner why. Call it with the request locked. */
export async function refuse(
  tx: Transaction,
  request: OwnerRequestRow,
  reason: RefusalReason,
  by: DecidedBy,
): Promise<void> {
  const { id, registrationId, vehicle } = request;
  const notes = { ...decided(by), refusalReason: reason };
  const { account, event } = await decide(tx, request, "refuse", notes, by);
  const detail = { reason, decidedBy: by.decidedBy };
  await recordEvent(tx, { ...event, type: "owner-request-refused", detail });
  await enqueueMail(tx, {
    kind: "owner-request-refused",
    eventKey: `owner-request-refused:${id}`,
    registrationId,
    to: account.email,
    content: ownerRequestRefusedMail({
      name: displayName(account.identity),
      vehicle: vehicleNameOf(vehicle.chassisNumber),
      receipt: receiptNumber(id),
      at: new Date(),
      reason,
      afterDeliveryUrl: afterDeliveryUrl(),
    }),
  });
}

/** Gives a request back to the owner, to put something right. Call it with the request locked. */
export async function askBack(
  tx: Transaction,
  request: OwnerRequestRow,
  question: ReviewQuestion,
  reviewerId: string,
): Promise<void> {
  const { id, registrationId, vehicle } = request;
  const by = { decidedBy: "reviewer", reviewerId } as const;
  const notes = { question, askedAt: new Date(), reviewerId: null, heldUntil: null };
  const { account, event } = await decide(tx, request, "ask-back", notes, by);
  // What is answered has to be kept until the answer may still come.
  await keepRegistration(tx, registrationId, new Date(Date.now() + KEEP_DAYS * 86_400_000));
  const detail = { question };
  const eventId = await recordEvent(tx, { ...event, type: "owner-request-asked-back", detail });
  await enqueueMail(tx, {
    kind: "owner-request-asked-back",
    // By the event: a request may be asked back more than once.
    eventKey: `owner-request-asked-back:${eventId}`,
    registrationId,
    to: account.email,
    content: ownerRequestAskedBackMail({
      name: displayName(account.identity),
      vehicle: vehicleNameOf(vehicle.chassisNumber),
      receipt: receiptNumber(id),
      at: new Date(),
      question,
      myCarUrl: myCarUrl(),
    }),
  });
}

const decided = (by: DecidedBy): MoveNotes => ({ ...by, decidedAt: new Date(), heldUntil: null });

async function decide(
  tx: Transaction,
  request: OwnerRequestRow,
  move: "approve" | "refuse" | "ask-back",
  notes: MoveNotes,
  by: DecidedBy,
) {
  const { id, state, registrationId, accountId } = request;
  if (!(await moveOwnerRequest(tx, request, move, notes))) throw new Error(`no ${move} from ${state}`);
  const account = await findAccount(accountId, tx);
  if (!account) throw new Error(`request ${id} has no account`);
  return { account, event: { contractId: null, registrationId, ...actorOf(by) } };
}
