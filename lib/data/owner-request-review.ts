import type { Comparison, DeskCause } from "@/lib/domain/match-decision";
import type { UserMatch } from "@/lib/domain/matching/match-user";
import {
  afterOwnerRequestMove,
  type OwnerRequestMove,
  type OwnerRequestState,
} from "@/lib/domain/owner-request-state";
import type { RefusalReason } from "@/lib/domain/refusal-reasons";
import { ANSWER_DAYS, type ReviewQuestion } from "@/lib/domain/review-questions";
import type { SoughtVehicle, VehicleLookup } from "@/lib/ports/vehicle-registry/port";
import { matchContext, vehicleContext } from "./owner-request-context";
import { seal, unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** A job's attempts: with its growing pauses the last comes days after the registry has been given up on. */
const MAX_ATTEMPTS = 25;

/** Writes the job that compares a request, in the transaction that submits it. */
export async function enqueueMatching(tx: Transaction, requestId: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM graphile_worker.add_job('match-owner-request',
    json_build_object('requestId', ${requestId}::text), max_attempts => ${MAX_ATTEMPTS}::int,
    job_key => ${`match-owner-request:${requestId}`})`;
}

/** What the registry said, and how its user compares where it named one. */
export type RegistryAnswer = { registry: VehicleLookup; match: UserMatch | null };

/** A request as those who decide on it need it. */
export type OwnerRequestRow = {
  id: string;
  registrationId: string;
  accountId: string;
  state: OwnerRequestState;
  chassisIndex: string;
  vehicle: SoughtVehicle;
  submittedAt: Date;
  reviewerId: string | null;
  heldUntil: Date | null;
  modelCode: string | null;
  answer: RegistryAnswer | null;
};

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(id: string, tx: Transaction) {
  return tx.ownerRequest.findUnique({ where: { id }, include: { registration: true } });
}

/** Null for what nobody submitted yet, and for what its owner had deleted. */
function requestOf(row: Row | null): OwnerRequestRow | null {
  if (!row?.registration.accountId || row.vehicleSealed.length === 0) return null;
  const { id, registrationId, registration, chassisIndex, reviewerId, heldUntil, modelCode } = row;
  return {
    id,
    registrationId,
    accountId: registration.accountId as string,
    state: row.state as OwnerRequestState,
    chassisIndex,
    vehicle: unseal(row.vehicleSealed, vehicleContext(id)),
    submittedAt: row.submittedAt ?? row.createdAt,
    reviewerId,
    heldUntil,
    modelCode,
    answer: row.matchSealed && unseal<RegistryAnswer>(row.matchSealed, matchContext(id)),
  };
}

/** A submitted request, or null. */
export async function findOwnerRequest(id: string): Promise<OwnerRequestRow | null> {
  return requestOf(await findRow(id, prisma()));
}

/**
 * Locks a submitted request until the transaction ends, and returns it as it is then: its registration first, as its
 * owner's commands do.
 */
export async function lockOwnerRequest(tx: Transaction, id: string): Promise<OwnerRequestRow | null> {
  await tx.$queryRaw`SELECT 1 FROM registration WHERE id =
    (SELECT registration_id FROM owner_request WHERE id = ${id}::uuid) FOR UPDATE`;
  await tx.$queryRaw`SELECT 1 FROM owner_request WHERE id = ${id}::uuid FOR UPDATE`;
  return requestOf(await findRow(id, tx));
}

/**
 * One decision on a vehicle at a time, until the transaction ends: of two accounts that ask for the same vehicle the
 * second sees the first.
 */
export async function lockVehicle(tx: Transaction, chassisIndex: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(hashtextextended(${chassisIndex}, 0))`;
}

/** Whether another account is this vehicle's approved user. */
export async function registeredElsewhere(
  request: Pick<OwnerRequestRow, "chassisIndex" | "accountId">,
  tx: Transaction = prisma(),
): Promise<boolean> {
  const { chassisIndex, accountId } = request;
  return (await tx.ownerRequest.count({ where: earlierOwners(chassisIndex, accountId) })) > 0;
}

/** Whether the account that applies is this vehicle's approved user by another request. */
export async function registeredAlready(
  { chassisIndex, accountId }: Pick<OwnerRequestRow, "chassisIndex" | "accountId">,
  tx: Transaction = prisma(),
): Promise<boolean> {
  const registration = { accountId, state: { not: "closed" } };
  return (await tx.ownerRequest.count({ where: { chassisIndex, state: "approved", registration } })) > 0;
}

/** The registrations of other accounts that are this vehicle's user, with where to tell them. */
export async function earlierOwnersOf(
  { chassisIndex, accountId }: Pick<OwnerRequestRow, "chassisIndex" | "accountId">,
  tx: Transaction = prisma(),
): Promise<{ requestId: string; registrationId: string; accountId: string | null }[]> {
  const rows = await tx.ownerRequest.findMany({
    where: earlierOwners(chassisIndex, accountId),
    include: { registration: { select: { accountId: true } } },
  });
  return rows.map(({ id, registrationId, registration }) => ({
    requestId: id,
    registrationId,
    accountId: registration.accountId,
  }));
}

function earlierOwners(chassisIndex: string, accountId: string) {
  const registration = { accountId: { not: accountId }, state: { not: "closed" } };
  return { chassisIndex, state: "approved", registration };
}

/** What is noted beside a move. */
export type MoveNotes = {
  matchResult?: Comparison;
  deskCause?: DeskCause;
  modelCode?: string | null;
  firstRegistration?: string;
  refusalReason?: RefusalReason;
  question?: ReviewQuestion;
  askedAt?: Date;
  decidedBy?: "matching" | "reviewer" | "time-limit";
  decidedAt?: Date;
  reviewerId?: string | null;
  heldUntil?: Date | null;
};

/**
 * Moves a request along its lifecycle, compare-and-set.
 *
 * @returns false when the table does not allow the move or somebody moved it first
 */
export async function moveOwnerRequest(
  tx: Transaction,
  { id, state }: Pick<OwnerRequestRow, "id" | "state">,
  move: OwnerRequestMove,
  notes: MoveNotes = {},
): Promise<boolean> {
  const to = afterOwnerRequestMove(state, move);
  if (!to) return false;
  const { count } = await tx.ownerRequest.updateMany({ where: { id, state }, data: { ...notes, state: to } });
  return count === 1;
}

/** Keeps what the registry said, sealed. */
export async function noteAnswer(
  tx: Transaction,
  id: string,
  answer: RegistryAnswer,
  notes: Pick<MoveNotes, "matchResult" | "modelCode" | "firstRegistration">,
): Promise<void> {
  const matchSealed = seal(answer, matchContext(id));
  await tx.ownerRequest.update({ where: { id }, data: { ...notes, matchSealed } });
}

/** The requests that were asked back and not answered in time. */
export async function unansweredRequests(now: Date): Promise<string[]> {
  const before = new Date(now.getTime() - ANSWER_DAYS * 86_400_000);
  const rows = await prisma().ownerRequest.findMany({
    where: { state: "asked-back", askedAt: { lte: before } },
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}
