import type { Comparison } from "@/lib/domain/match-decision";
import type { PlateInput } from "@/lib/domain/number-plate";
import {
  afterOwnerRequestMove,
  type OwnerRequestMove,
  type OwnerRequestState,
} from "@/lib/domain/owner-request-state";
import { chassisIndex, vehicleContext } from "./owner-request-context";
import { enqueueMatching } from "./owner-request-review";
import { seal, unseal } from "./personal-data";
import { prisma, type Transaction } from "./prisma";

/** The vehicle an owner wants to be registered for, normalised. */
export type OwnerVehicle = { chassisNumber: string; plate: PlateInput };

/** The request of a registration, or null. Call it with the registration's row locked. */
export function requestOf(tx: Transaction, registrationId: string) {
  return tx.ownerRequest.findUnique({ where: { registrationId } });
}

/**
 * Writes what was submitted and the job that compares it with the vehicle registry, in one transaction: the first
 * time, or again after something was asked back. What an earlier comparison or reviewer left is gone.
 *
 * @returns the request's id, or null where its state does not allow a submit
 */
export async function writeSubmission(
  tx: Transaction,
  registrationId: string,
  vehicle: OwnerVehicle,
): Promise<string | null> {
  const before = await requestOf(tx, registrationId);
  const state = afterOwnerRequestMove((before?.state ?? "draft") as OwnerRequestState, "submit");
  if (!state) return null;
  const id = before?.id ?? crypto.randomUUID();
  const data = {
    state,
    chassisIndex: chassisIndex(vehicle.chassisNumber),
    vehicleSealed: seal(vehicle, vehicleContext(id)),
    submittedAt: new Date(),
    matchSealed: null,
    matchResult: null,
    modelCode: null,
    firstRegistration: null,
    question: null,
    askedAt: null,
    deskCause: null,
    decidedBy: null,
    reviewerId: null,
    heldUntil: null,
  };
  await tx.ownerRequest.upsert({
    where: { registrationId },
    create: { id, registrationId, ...data },
    update: data,
  });
  await enqueueMatching(tx, id);
  return id;
}

/**
 * Ends a request for its owner and wipes what it said of the vehicle and its user. Call it with the registration's
 * row locked.
 *
 * @param move `withdraw` for an undecided request; null where it was decided already
 * @returns false when a job or a reviewer moved it first
 */
export async function wipeRequest(
  tx: Transaction,
  request: { id: string; state: string },
  move: Extract<OwnerRequestMove, "withdraw"> | null,
): Promise<boolean> {
  const state = move ? afterOwnerRequestMove(request.state as OwnerRequestState, move) : request.state;
  if (!state) return false;
  const { count } = await tx.ownerRequest.updateMany({
    where: { id: request.id, state: request.state },
    data: {
      state,
      chassisIndex: "",
      vehicleSealed: new Uint8Array(0),
      matchSealed: null,
      ...(move ? { decidedAt: new Date(), heldUntil: null } : {}),
    },
  });
  return count === 1;
}

/** Wipes the registry's answer of a decided request: what the comparison was made with. */
export async function wipeComparison(tx: Transaction, requestId: string): Promise<void> {
  await tx.ownerRequest.update({ where: { id: requestId }, data: { matchSealed: null } });
}

/** What the registry says of a vehicle that was guessed. */
const MISSED: readonly Comparison[] = ["unknown-vehicle", "wrong-plate"];

/**
 * How long an account has to wait after it asked for vehicles that don't exist or carry another plate.
 *
 * @param misses as many of them may fall into any `seconds`
 * @returns the seconds to wait, 0 while there were fewer
 */
export async function waitAfterMisses(accountId: string, misses: number, seconds: number): Promise<number> {
  const since = new Date(Date.now() - seconds * 1000);
  const rows = await prisma().ownerRequest.findMany({
    where: { registration: { accountId }, matchResult: { in: [...MISSED] }, submittedAt: { gt: since } },
    select: { submittedAt: true },
    orderBy: { submittedAt: "desc" },
    take: misses,
  });
  const last = rows[misses - 1]?.submittedAt;
  return last ? Math.max(1, Math.ceil((last.getTime() - since.getTime()) / 1000)) : 0;
}

/** What an owner is told about one vehicle: the request, or what is being filled in. */
export type OwnedVehicle = {
  registrationId: string;
  state: OwnerRequestState;
  vehicle: OwnerVehicle | null;
  refusalReason: string | null;
  question: string | null;
  compared: boolean;
  startedAt: Date;
  submittedAt: Date | null;
  decidedAt: Date | null;
  keepUntil: Date | null;
};

type Where = { accountId: string; id?: string };

/** The vehicles of an account that were not deleted or begun again, newest first. A registered one has no end. */
export async function vehiclesOfAccount(where: Where): Promise<OwnedVehicle[]> {
  const stands = [{ keepUntil: { gt: new Date() } }, { ownerRequest: { state: "approved" } }];
  const rows = await prisma().registration.findMany({
    where: { ...where, role: "owner", state: { not: "closed" }, OR: stands },
    include: { ownerRequest: { include: { model: true } } },
    orderBy: { createdAt: "desc" },
  });
  return rows.map(({ id, createdAt, keepUntil, ownerRequest: request }) => {
    return {
      registrationId: id,
      state: (request?.state ?? "draft") as OwnerRequestState,
      vehicle: request?.vehicleSealed.length
        ? unseal(request.vehicleSealed, vehicleContext(request.id))
        : null,
      refusalReason: request?.refusalReason ?? null,
      question: request?.question ?? null,
      compared: Boolean(request?.matchSealed),
      startedAt: createdAt,
      submittedAt: request?.submittedAt ?? null,
      decidedAt: request?.decidedAt ?? null,
      keepUntil,
    };
  });
}

/** What else is held about an owner's registration: consents and the mails that were sent. */
export async function recordsOf(registrationId: string) {
  const [consents, mails] = await Promise.all([
    prisma().consent.findMany({ where: { registrationId }, orderBy: { agreedAt: "asc" } }),
    prisma().mail.findMany({
      where: { registrationId },
      select: { kind: true, createdAt: true },
      orderBy: { createdAt: "asc" },
    }),
  ]);
  return { consents, mails };
}
